package org.ziping.model;

import java.util.Objects;
import java.util.Optional;

/** A scoring rule that a row of the form states in words, as far as it is unambiguous. */
public sealed interface ScoringWords
        permits Steps,
                WordSteps,
                Deduction,
                Deduction.Once,
                ScoringWords.Kind,
                ScoringWords.Bands,
                ScoringWords.Unclear {

    /** Whether a value that meets the target may be worth less than the whole weight: ≤10%, 0计5分, 0-10%计4分. */
    default boolean mayGiveLess() {
        return false;
    }

    /** The four kinds of the column 指标赋分规则. */
    enum Sort {
        /** 直接赋分: full or nothing. */
        DIRECT,
        /** 按完成比例赋分. */
        PROPORTION,
        /** 按评判等级赋分: the three bands. */
        BANDS,
        /** 满意度赋分, its steps not given. */
        SATISFACTION
    }

    /**
     * One of the four kinds.
     *
     * @param sort which
     * @param nothingBelow the completion or value below which nothing is given, if the row says so
     */
    record Kind(Sort sort, Optional<Ratio> nothingBelow) implements ScoringWords {

        public Kind {
            Objects.requireNonNull(sort);
            Objects.requireNonNull(nothingBelow);
        }
    }

    /**
     * 达成、部分达成、未达成三档，分别按100%-80%、80%-50%、50%-0%: within which part of the weight a person gives points for words.
     *
     * @param metFrom the least part of what was met
     * @param partlyFrom the least part of what was partly met, below the other
     */
    record Bands(Ratio metFrom, Ratio partlyFrom) implements ScoringWords {

        public Bands {
            if (partlyFrom.compareTo(Ratio.ZERO) <= 0
                    || partlyFrom.compareTo(metFrom) >= 0
                    || metFrom.compareTo(Ratio.ONE) >= 0) {
                throw new IllegalArgumentException("no bands: " + metFrom + ", " + partlyFrom);
            }
        }
    }

    /**
     * Words that are no rule, or not an unambiguous one.
     *
     * @param graded whether they give points for parts, or by how far one comes, so that a target reached need not be worth them all
     */
    record Unclear(boolean graded) implements ScoringWords {

        /** Words of which nothing is known. */
        public Unclear() {
            this(false);
        }

        @Override
        public boolean mayGiveLess() {
            return graded;
        }
    }
}
