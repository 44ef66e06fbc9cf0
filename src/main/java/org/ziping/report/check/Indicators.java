package org.ziping.report.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Scorecard;

/** The indicators of a form by the names a report may call them. */
final class Indicators {

    /** What may stand in front of a name that begins a statement, and what behind it. */
    private static final Pattern BEFORE = Pattern.compile("(^|[:，,。;、(\"“”‘’)\\]】.\\d—-])(?:其中|该|指标|[一二三四五六七八九十]+)?$");

    private static final Pattern BEHIND =
            Pattern.compile("^($|[:，,。;、(\"“”’)=≥≤<>】]|指标|为|是|达|实际|年|全年|预期|目标|完成|该|计划|设定|不|大于|小于|等于|得|\\d|共|分值|权重|自评)");

    private static final int REACH = 24;
    private static final int SHORT = 2;

    private final Map<String, List<Map<Aspect, Figure>>> byName = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final List<String> longestFirst;

    Indicators(Scorecard card) {
        for (IndicatorScore scored : card.indicators()) {
            String name = new Line(scored.indicator().name().typed()).plain();
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(IndicatorFigures.of(scored));
                spellings.put(name, name);
            }
        }
        shorter();
        longestFirst = spellings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A name without what stands in brackets behind it will do where no other indicator is called so. */
    private void shorter() {
        Map<String, List<String>> byBare = byName.keySet().stream().collect(Collectors.groupingBy(Indicators::bare));
        byBare.forEach((bare, names) -> {
            if (names.size() == 1 && bare.length() >= SHORT) {
                spellings.putIfAbsent(bare, names.get(0));
            }
        });
    }

    private static String bare(String name) {
        return name.replaceFirst("\\([^()]*\\)$", "");
    }

    /** The indicator that is called exactly so. */
    Optional<String> called(String plain) {
        return Optional.ofNullable(spellings.get(plain)).or(() -> Optional.ofNullable(spellings.get(bare(plain))));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** What is known under that name: of each indicator that has it, as two may. */
    List<Figure> figures(String name, Aspect aspect) {
        return byName.getOrDefault(name, List.of()).stream()
                .flatMap(figures -> Optional.ofNullable(figures.get(aspect)).stream())
                .toList();
    }

    /** Every place where a name stands, in their order; a name within a longer one is none. */
    List<Place> places(String plain) {
        List<Place> places = new ArrayList<>();
        boolean[] taken = new boolean[plain.length()];
        for (String name : longestFirst) {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
                if (!taken[at] && !taken[at + name.length() - 1]) {
                    Arrays.fill(taken, at, at + name.length(), true);
                    places.add(new Place(
                            spellings.get(name), at, at + name.length(), isBoundary(plain, at, at + name.length())));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    private static boolean isBoundary(String plain, int start, int end) {
        Matcher before = BEFORE.matcher(plain).region(Math.max(0, start - REACH), start);
        Matcher behind = BEHIND.matcher(plain).region(end, Math.min(plain.length(), end + REACH));
        return before.find() && behind.find();
    }

    /** The names that stand nowhere. */
    Set<String> without(Set<String> mentioned) {
        Set<String> missing = new LinkedHashSet<>(byName.keySet());
        missing.removeAll(mentioned);
        return missing;
    }

    /**
     * A name in a line.
     *
     * @param name as the form has it
     * @param begins whether a statement about it may begin here
     */
    record Place(String name, int start, int end, boolean begins) {}
}
