package org.standfirst.ingest.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.text.CleanText;

/** The breadcrumbs of a page: the steps of its breadcrumb lists up to the article. */
final class Breadcrumbs {
    private static final Pattern ROOT = Pattern.compile("//[^/?#]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:_:|urn:|[a-z][a-z0-9+.-]*+://|[/#?])\\S*+");

    /** A number or a boolean of JSON, which {@code JsonTree} reads as text. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]++(?:[eE][+-]?[0-9]++)?|true|false");

    private final Set<String> homes;
    private final String page;
    private final UnaryOperator<String> normalizer;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Set<String> homeNames = new HashSet<>();
    private final Set<String> trail = new LinkedHashSet<>();
    private final Set<String> unlinked = new LinkedHashSet<>();
    private final Set<String> unnamed = new LinkedHashSet<>();

    private record Step(String name, String address) {}

    /**
     * Creates breadcrumbs without steps.
     *
     * @param homes the addresses of the home page, apart from the root of a host
     * @param page the address of the page
     * @param normalizer returns the form of an address in which equal addresses have equal texts
     */
    Breadcrumbs(Set<String> homes, String page, UnaryOperator<String> normalizer) {
        this.homes = homes;
        this.page = page;
        this.normalizer = normalizer;
    }

    /** Adds the steps of a breadcrumb list, except the page itself. */
    void add(Object elements) {
        List<Step> steps = steps(elements);
        boolean first = trail.isEmpty();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            if (last && step.address.isEmpty()) {
                unlinked.add(step.name);
            } else if (i == 0 && isHome(step)) {
                addHome(step);
            } else if (!last || !isPage(step)) {
                add(step, first);
            }
        }
    }

    private void addHome(Step step) {
        if (!step.name.isEmpty() && addresses.putIfAbsent(step.name, step.address) == null) {
            homeNames.add(step.name);
        }
    }

    private void add(Step step, boolean first) {
        if (step.name.isEmpty()) {
            unnamed.add(step.address);
            return;
        }
        homeNames.remove(step.name); // the home page may have the same name
        addresses.remove(step.name);
        addresses.put(step.name, step.address);
        if (first) {
            trail.remove(step.name);
            trail.add(step.name);
        }
    }

    private boolean isHome(Step step) {
        String address = normalizer.apply(step.address);
        return ROOT.matcher(address).matches() || homes.contains(address);
    }

    private boolean isPage(Step step) {
        return normalizer.apply(step.address).equals(page);
    }

    private static List<Step> steps(Object elements) {
        List<?> all = elements instanceof List<?> list ? list : List.of(elements);
        return all.stream()
                .map(Breadcrumbs::step)
                .filter(step -> !step.name.isEmpty() || !step.address.isEmpty())
                .toList();
    }

    private static Step step(Object element) {
        if (element instanceof String text) {
            return step(text.trim());
        }
        Map<?, ?> step = element instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> item = step.get("item") instanceof Map<?, ?> map ? map : Map.of();
        String name = text(step.get("name"), text(item.get("name"), ""));
        String address = text(step.get("item"), text(item.get("@id"), text(item.get("url"), "")));
        return new Step(CleanText.line(PlainText.of(name)), address.trim());
    }

    /** Returns the step of plain text: its address or its name, or neither if the text is a number. */
    private static Step step(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return new Step("", text);
        }
        return new Step(NUMBER.matcher(text).matches() ? "" : CleanText.line(PlainText.of(text)), "");
    }

    private static String text(@Nullable Object value, String other) {
        return value instanceof String text ? text : other;
    }

    /** Returns the names of all steps, the top section first. */
    Set<String> names() {
        return addresses.keySet();
    }

    /** Returns whether a step is only the home page. It is a section if the article states a section of this name. */
    boolean isHome(String name) {
        return homeNames.contains(name);
    }

    /** Returns whether a step is in the first breadcrumb list that has steps. */
    boolean isInTrail(String name) {
        return trail.contains(name);
    }

    /** Returns the address of a step; empty if it is not stated. */
    String address(String name) {
        return addresses.getOrDefault(name, "");
    }

    /** Returns the names of last steps without an address. Such a step is the page itself. */
    Set<String> unlinked() {
        return unlinked;
    }

    /** Returns the addresses of steps without a name. */
    Set<String> unnamed() {
        return unnamed;
    }
}
