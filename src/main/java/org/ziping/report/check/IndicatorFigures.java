package org.ziping.report.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Target;

/** All that the form holds of one indicator, or follows from it. */
final class IndicatorFigures {

    private final IndicatorScore scored;
    private final Indicator indicator;

    private IndicatorFigures(IndicatorScore scored) {
        this.scored = scored;
        indicator = scored.indicator();
    }

    /** The figures by what they are; what the form does not hold, or not as a number, is not in the map. */
    static Map<Aspect, Figure> of(IndicatorScore scored) {
        IndicatorFigures figures = new IndicatorFigures(scored);
        Map<Aspect, Figure> map = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            figures.find(aspect).ifPresent(figure -> map.put(aspect, figure));
        }
        return map;
    }

    /** How messages call such a figure. */
    static String named(Indicator row, Aspect aspect) {
        return "指标“" + new Line(row.name().typed()).shortened() + "”的" + aspect.title();
    }

    private Optional<Figure> find(Aspect aspect) {
        String title = named(indicator, aspect);
        return switch (aspect) {
            case TARGET -> target(title);
            case TARGET_CHANGE -> change(title);
            case ACTUAL -> measured(title, indicator.result().actual());
            case MIDYEAR -> measured(title, indicator.result().midYear());
            case LAST_YEAR -> measured(title, indicator.result().lastYear());
            case COMPLETION -> completion(title);
            case WEIGHT -> Figure.points(title, indicator.marks().weight().find(), Optional.empty());
            case SCORE ->
                Figure.points(title, scored.score(), indicator.marks().score().find());
            case DEDUCTION ->
                scored.score()
                        .flatMap(score -> indicator
                                .marks()
                                .weight()
                                .find()
                                .map(weight -> weight.value().subtract(score.value())))
                        .flatMap(lost -> Figure.of(title, Figure.POINTS, List.of(lost)));
        };
    }

    /** The target in force, and the one before it was adjusted. */
    private Optional<Figure> target(String title) {
        List<Quantity> quantities = Stream.of(
                        indicator.plan().inForce(),
                        indicator.plan().target(),
                        indicator.plan().adjusted())
                .flatMap(cell -> cell.find().stream())
                .flatMap(IndicatorFigures::quantities)
                .toList();
        return figure(title, quantities);
    }

    /** By how much the target was adjusted. */
    private Optional<Figure> change(String title) {
        Optional<Quantity> first = indicator
                .plan()
                .target()
                .find()
                .flatMap(plan -> quantities(plan).findFirst());
        Optional<Quantity> last = indicator
                .plan()
                .adjusted()
                .find()
                .flatMap(plan -> quantities(plan).findFirst());
        return first.flatMap(from -> last.filter(to -> to.unit().equals(from.unit()))
                .flatMap(to -> Figure.of(
                        title,
                        from.unit(),
                        List.of(to.number().subtract(from.number()).abs()))));
    }

    private static Stream<Quantity> quantities(Target target) {
        if (target instanceof Target.Measured measured) {
            return Stream.of(measured.quantity());
        }
        return target instanceof Target.Range range
                ? Stream.of(new Quantity(range.from(), range.unit()), new Quantity(range.to(), range.unit()))
                : Stream.empty();
    }

    /** A number without unit is in that of the target, and in its factor or without it: 2980000 beside 300万元. */
    private Optional<Figure> measured(String title, FromCell<Actual> cell) {
        Optional<Quantity> target = indicator
                .plan()
                .inForce()
                .find()
                .flatMap(plan -> quantities(plan).findFirst());
        return figure(
                title,
                cell.find().filter(Actual.Measured.class::isInstance).map(Actual.Measured.class::cast).stream()
                        .map(Actual.Measured::quantity)
                        .flatMap(quantity -> quantity.hasUnit() || target.isEmpty()
                                ? Stream.of(quantity)
                                : Stream.of(
                                        target.get().beside(quantity.number()),
                                        quantity.inUnit(target.get().unit())))
                        .toList());
    }

    private static Optional<Figure> figure(String title, List<Quantity> quantities) {
        List<String> units = quantities.stream().map(Quantity::unit).distinct().toList();
        return units.size() == 1
                ? Figure.of(
                        title,
                        units.get(0),
                        quantities.stream().map(Quantity::number).distinct().toList())
                : Optional.empty();
    }

    /** What was computed, what the form printed; and 100 % where all that was to be reached was. */
    private Optional<Figure> completion(String title) {
        Optional<Ratio> printed = indicator.marks().completion().find();
        Optional<Points> weight = indicator.marks().weight().find();
        boolean reached = weight.isPresent() && weight.equals(scored.score());
        List<BigDecimal> values = Stream.of(
                        scored.completion(),
                        printed,
                        indicator.marks().coefficient().find(),
                        Optional.of(Ratio.ONE).filter(full -> reached))
                .flatMap(Optional::stream)
                .map(ratio -> ratio.fraction().movePointRight(2))
                .toList();
        return scored.completion().or(() -> printed).flatMap(known -> Figure.of(title, Quantity.PERCENT, values));
    }
}
