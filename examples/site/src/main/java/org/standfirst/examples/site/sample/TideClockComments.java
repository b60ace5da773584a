package org.standfirst.examples.site.sample;

import java.time.Instant;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;

/**
 * Comments of readers on the article: threads, a reply of the newspaper, a deleted comment, and one that is not yet
 * approved.
 */
public final class TideClockComments {
    private TideClockComments() {}

    public static Discussion discussion() {
        return Discussion.builder(TideClock.ID)
                .addComment(Comment.builder("c1", at("07:02"), """
                        My grandfather set his watch by it and was late for everything but the boat.

                        He would have stood in that square all day.""")
                        .authorName("Orla Finch")
                        .upvotes(31)
                        .build())
                .addComment(answer("c2", "c1", "07:40", "Mine too! Were they on the same boat?", "Bram"))
                .addComment(answer("c3", "c2", "08:15", "The Kittiwake, until 1962.", "Orla Finch"))
                .addComment(Comment.builder("c4", at("09:20"), "Wasn’t the storm in 1986?")
                        .authorName("Harbour Hal")
                        .build())
                .addComment(answer("c5", "c4", "11:46", "It was. We have corrected it, thank you.", "Lena Farrow")
                        .with(c -> c.author(CommentAuthor.of("Lena Farrow").withStaff(true))))
                .addComment(Comment.builder("c6", at("10:05"), "What a waste of scrap.")
                        .authorName("Somebody")
                        .state(Comment.State.DELETED)
                        .build())
                .addComment(answer("c7", "c6", "10:30", "Come up the tower before you say that.", "W. Ashdown"))
                .addComment(Comment.builder("c8", at("12:00"), "First!")
                        .authorName("New here")
                        .state(Comment.State.PENDING)
                        .build())
                .build();
    }

    private static Comment answer(String id, String parentId, String time, String text, String author) {
        return Comment.builder(id, at(time), text)
                .authorName(author)
                .parentId(parentId)
                .build();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-09T" + time + ":00Z");
    }
}
