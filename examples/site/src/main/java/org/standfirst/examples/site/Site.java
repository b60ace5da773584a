package org.standfirst.examples.site;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;

/** Writes documents into a folder, and counts them. */
final class Site implements Documents {
    private final Path folder;
    private final Publication publication;
    private final PageFiles files = new PageFiles();
    private final FolderNames names = new FolderNames();
    private final Notes unreadable = new Notes();
    private final Notes others = new Notes();
    private final Notes renamed = new Notes();
    private @Nullable String only;
    private boolean publicationUsed;
    private long documents;
    private long violations;

    /** Creates a site in {@code folder}, which need not exist. Articles are rendered as pages of {@code publication}. */
    Site(Path folder, Publication publication) {
        this.folder = folder.toAbsolutePath().normalize();
        this.publication = publication;
    }

    @Override
    public void onlyDocument(Document document) throws IOException {
        write(document, pageOf(document.content()), folder);
        only = files.describe(folder);
    }

    @Override
    public void nextDocument(Document document) throws IOException {
        Page page = pageOf(document.content());
        String id = page.article().identity().id();
        String name = names.next(id);
        write(document, page, folder.resolve(name));
        if (!name.equals(id)) {
            renamed.add(name + " has the id " + Lines.printable(id));
        }
    }

    @Override
    public void omitted(String omission) {
        others.add(Lines.printable(omission));
    }

    @Override
    public void unreadableDocument(String fault) {
        unreadable.add(fault);
    }

    private void write(Document document, Page page, Path folder) throws IOException {
        violations += files.write(document, page, folder);
        documents++;
    }

    private Page pageOf(Content content) {
        if (content instanceof Page page) {
            return page;
        }
        Article article = (Article) content;
        publicationUsed = true;
        return Page.of(publication, article)
                .withDiscussion(Discussion.builder(article.identity().id()).build());
    }

    /**
     * Prints which documents were written and which were not, and returns whether all could be read.
     *
     * @param example whether the publication is only an example
     */
    boolean report(boolean example, PrintStream out, PrintStream err) {
        if (only != null) {
            out.println("Written:");
            out.print(only);
        } else {
            out.println("Written: " + count(documents, "document") + ", each into its own folder in " + folder);
        }
        if (example && publicationUsed) {
            out.println("Publication: " + publication.name() + ", an example; --publication FILE sets another");
        }
        out.println("Validation found " + count(violations, "violation") + "; validation.txt lists them");
        renamed.print("Folders whose name differs from the id of their document", out);
        others.print("Left out, because they are not documents", out);
        unreadable.print("Lines that cannot be read", err);
        if (documents == 0) {
            err.println("INPUT has no article and no page");
        }
        return unreadable.isEmpty() && documents > 0;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
