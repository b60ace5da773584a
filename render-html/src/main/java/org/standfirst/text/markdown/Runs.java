package org.standfirst.text.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;

/**
 * The runs of a text in a form that Markdown allows: without whitespace at both ends of the text, and without marks on
 * line breaks at the ends of runs.
 */
final class Runs {
    private static final String SPACE = " \t\n";

    private Runs() {}

    /** Returns the runs of a text in this form. */
    static List<Run> of(List<Run> text) {
        List<Run> runs = new ArrayList<>(text);
        while (!runs.isEmpty() && end(runs.get(runs.size() - 1).text()) == 0) {
            runs.remove(runs.size() - 1);
        }
        while (!runs.isEmpty()
                && start(runs.get(0).text()) == runs.get(0).text().length()) {
            runs.remove(0);
        }
        if (!runs.isEmpty()) {
            int last = runs.size() - 1;
            runs.set(last, part(runs.get(last), 0, end(runs.get(last).text())));
            runs.set(
                    0,
                    part(
                            runs.get(0),
                            start(runs.get(0).text()),
                            runs.get(0).text().length()));
        }
        return runs.size() < 2 ? runs : withPlainBreaks(runs);
    }

    /** Returns the index in {@code text} of each of its {@code runs} that {@link #of} returned. */
    static int[] indexes(List<Run> runs, List<Run> text) {
        int at = leadingSpace(text);
        int model = -1;
        int end = 0;
        int[] indexes = new int[runs.size()];
        for (int i = 0; i < indexes.length; i++) {
            String run = runs.get(i).text();
            // a line break at the start may be from the run before
            int first = start(run) < run.length() ? at + start(run) : at;
            while (first >= end) {
                model++;
                end += text.get(model).text().length();
            }
            indexes[i] = model;
            at += run.length();
        }
        return indexes;
    }

    private static int leadingSpace(List<Run> text) {
        int space = 0;
        for (Run run : text) {
            int start = start(run.text());
            space += start;
            if (start < run.text().length()) {
                break;
            }
        }
        return space;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /**
     * Returns the runs with line breaks at their ends split off. A line break keeps only the marks of both adjacent
     * runs, since a delimiter must not be next to a line break.
     */
    private static List<Run> withPlainBreaks(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int from = 0;
            while (i > 0 && from < run.text().length() && run.text().charAt(from) == '\n') {
                from++;
            }
            int to = run.text().length();
            while (i < runs.size() - 1 && to > from && run.text().charAt(to - 1) == '\n') {
                to--;
            }
            result.add(withSharedMarks(part(run, 0, from), i == 0 ? run : runs.get(i - 1)));
            result.add(part(run, from, to));
            result.add(
                    withSharedMarks(part(run, to, run.text().length()), i == runs.size() - 1 ? run : runs.get(i + 1)));
        }
        return RichText.of(
                        result.stream().map(run -> new RichText(List.of(run))).toArray(RichText[]::new))
                .runs();
    }

    private static Run withSharedMarks(Run breaks, Run neighbour) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(breaks.marks());
        marks.retainAll(neighbour.marks());
        boolean sameLink = breaks.link() != null && breaks.link().equals(neighbour.link());
        return new Run(breaks.text(), marks, sameLink ? breaks.link() : null, null);
    }

    private static Run part(Run run, int from, int to) {
        return new Run(run.text().substring(from, to), run.marks(), run.link(), run.language());
    }

    /** Returns the printed text of a run that follows {@code before}, with superscripts as plain characters. */
    static String printed(Run run, String before) {
        StringBuilder text = new StringBuilder(before);
        run.appendPlainText(text);
        return text.substring(before.length());
    }
}
