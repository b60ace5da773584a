package org.standfirst.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of a document with their places: {@code img src}, {@code meta og:url}, {@code json sameAs}. */
final class HtmlUrls {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> ATTRIBUTES =
            List.of("href", "src", "action", "cite", "poster", "data", "formaction", "background", "ping", "longdesc");

    private final List<Found> all = new ArrayList<>();

    private HtmlUrls() {}

    /** Finds the addresses of a document. */
    static List<Found> in(Document document) {
        HtmlUrls urls = new HtmlUrls();
        document.getAllElements().forEach(urls::element);
        document.select("script[type=application/ld+json]")
                .forEach(script -> urls.json("json", JSON.readTree(script.data())));
        return urls.all;
    }

    /** Returns the places of {@code address} in a document. */
    static Set<String> places(Document document, String address) {
        Set<String> places = new TreeSet<>();
        in(document).stream().filter(found -> found.address.equals(address)).forEach(found -> places.add(found.place));
        return places;
    }

    private void element(Element element) {
        for (String name : ATTRIBUTES) {
            if (element.hasAttr(name)) {
                all.add(new Found(element.normalName() + " " + name, element.attr(name)));
            }
        }
        if (element.hasAttr("srcset")) {
            candidates(element.attr("srcset"))
                    .forEach(address -> all.add(new Found(element.normalName() + " srcset", address)));
        }
        if (element.normalName().equals("meta")) {
            all.add(new Found("meta " + element.attr("property") + element.attr("name"), element.attr("content")));
        }
    }

    /** Returns the addresses in a {@code srcset}, parsed by HTML's algorithm. */
    private static Stream<String> candidates(String list) {
        List<String> addresses = new ArrayList<>();
        String rest = list.replaceFirst("^[\\s,]+", "");
        while (!rest.isEmpty()) {
            String address = rest.split("\\s", 2)[0];
            addresses.add(address.replaceFirst(",+$", ""));
            rest = rest.substring(address.length());
            if (!address.endsWith(",")) {
                rest = rest.replaceFirst("^[^,]*", "");
            }
            rest = rest.replaceFirst("^[\\s,]+", "");
        }
        return addresses.stream();
    }

    private void json(String name, JsonNode node) {
        if (node.isString()) {
            all.add(new Found(name, node.stringValue()));
        } else if (node.isArray()) {
            node.forEach(element -> json(name, element));
        } else {
            node.forEachEntry((key, value) -> json("json " + key, value));
        }
    }

    /** An address, or another value in a place where addresses occur. */
    record Found(String place, String address) {}
}
