package org.ziping.report.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through a report and tells which stretches speak of which indicator. Used once. */
final class Subjects {

    private static final Pattern GOES_ON =
            Pattern.compile("^(?:该|本)(?:项)?指标|^(?:偏差)?原因|^改进措施|^(?:权重|分值|自评得分|得分|实际完成|预期|年中)");

    private final Indicators indicators;
    private final Set<String> mentioned = new HashSet<>();
    private Optional<String> current = Optional.empty();
    private List<String> under = List.of();

    Subjects(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The names that stood anywhere so far. */
    Set<String> mentioned() {
        return mentioned;
    }

    /** Takes note of the names in a row of a table. */
    void mention(Passage row) {
        indicators.places(row.line().plain()).forEach(place -> mentioned.add(place.name()));
    }

    /** The stretches of the next passage in their order. */
    List<Stretch> next(Passage passage) {
        String plain = passage.line().plain();
        List<Indicators.Place> places = indicators.places(plain);
        places.forEach(place -> mentioned.add(place.name()));
        if (!passage.headings().equals(under)) {
            current = Optional.empty();
            under = passage.headings();
        }
        List<Indicators.Place> beginnings =
                places.stream().filter(Indicators.Place::begins).toList();
        if (beginnings.isEmpty()) {
            return goingOn(passage, places);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int at = 0; at < beginnings.size(); at++) {
            int end = at + 1 < beginnings.size() ? beginnings.get(at + 1).start() : plain.length();
            Line.Span span = new Line.Span(beginnings.get(at).start(), end);
            stretches.add(new Stretch(passage, beginnings.get(at).name(), span));
        }
        boolean one = beginnings.stream().map(Indicators.Place::name).distinct().count() == 1;
        current = one ? Optional.of(beginnings.get(0).name()) : Optional.empty();
        return stretches;
    }

    /** A paragraph without a name of its own that goes on about the one before, or stands under a heading that names it. */
    private List<Stretch> goingOn(Passage passage, List<Indicators.Place> places) {
        String plain = passage.line().plain();
        boolean underName = current.isPresent()
                && passage.heading()
                        .filter(heading -> new Line(heading).plain().contains(current.get()))
                        .isPresent();
        boolean goesOn =
                places.stream().allMatch(place -> Optional.of(place.name()).equals(current))
                        && (underName || GOES_ON.matcher(plain).find());
        return current.filter(name -> goesOn).stream()
                .map(name -> new Stretch(passage, name, new Line.Span(0, plain.length())))
                .toList();
    }
}
