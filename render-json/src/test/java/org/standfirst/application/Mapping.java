package org.standfirst.application;

import org.standfirst.Article;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads an article with a mapper that looks for its modules. */
public final class Mapping {
    private Mapping() {}

    public static void main(String[] arguments) {
        Article article = Article.builder("ferry", "Night ferry returns").build();
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.readValue(mapper.writeValueAsString(article), Article.class)
                .equals(article));
        System.out.println(mapper.writeValueAsString(article).contains("\"standfirst\":1"));
    }
}
