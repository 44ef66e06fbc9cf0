package org.ziping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data goes one way; each rule says why. */
@AnalyzeClasses(packages = "org.ziping", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dataGoesOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("org.ziping.cli..")
            .layer("dropfolder")
            .definedBy("org.ziping.dropfolder..")
            .layer("mail")
            .definedBy("org.ziping.mail..")
            .layer("ledger")
            .definedBy("org.ziping.ledger..")
            .layer("report")
            .definedBy("org.ziping.report..")
            .layer("table")
            .definedBy("org.ziping.table..")
            .layer("job")
            .definedBy("org.ziping.job..")
            .layer("summary")
            .definedBy("org.ziping.summary..")
            .layer("chart")
            .definedBy("org.ziping.chart..")
            .layer("workbook")
            .definedBy("org.ziping.workbook..")
            .layer("form")
            .definedBy("org.ziping.form..")
            .layer("scoring")
            .definedBy("org.ziping.scoring..")
            .layer("settings")
            .definedBy("org.ziping.settings..")
            .layer("check")
            .definedBy("org.ziping.check..")
            .layer("model")
            .definedBy("org.ziping.model..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("dropfolder")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("mail")
            .mayOnlyBeAccessedByLayers("cli", "dropfolder")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("cli", "dropfolder")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("ledger", "mail")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli", "dropfolder")
            .whereLayer("summary")
            .mayOnlyBeAccessedByLayers("job", "ledger")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("summary", "report")
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("job", "summary", "table")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("job", "cli", "dropfolder")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("scoring", "mail", "dropfolder", "cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("job")
            .because("what stands downstream may ask what stands upstream, never the other way; "
                    + "form, scoring and check meet only in the nouns of model; "
                    + "the ledger draws its first sheet with the pages and charts of summary; "
                    + "bars and colours are the same in a workbook and in a report");

    @ArchTest
    static final ArchRule theRoomsOfMailKeepApart = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("mail")
            .definedBy("org.ziping.mail")
            .layer("smtp")
            .definedBy("org.ziping.mail.smtp")
            .layer("journal")
            .definedBy("org.ziping.mail.journal")
            .layer("letter")
            .definedBy("org.ziping.mail.letter")
            .layer("roster")
            .definedBy("org.ziping.mail.roster")
            .layer("settings")
            .definedBy("org.ziping.mail.settings")
            .layer("model")
            .definedBy("org.ziping.mail.model")
            .whereLayer("mail")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("smtp")
            .mayOnlyBeAccessedByLayers("mail")
            .whereLayer("journal")
            .mayOnlyBeAccessedByLayers("mail")
            .whereLayer("roster")
            .mayOnlyBeAccessedByLayers("mail")
            .whereLayer("letter")
            .mayOnlyBeAccessedByLayers("mail", "smtp", "journal")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("mail", "smtp", "letter")
            .because("what a letter says, how a server takes it and what became of it must not hang together: "
                    + "only the sending of it knows all three");

    @ArchTest
    static final ArchRule commandsStandAboveWhatTheyUse = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("commands")
            .definedBy("org.ziping.cli")
            .layer("batch")
            .definedBy("org.ziping.cli.batch")
            .layer("terminal")
            .definedBy("org.ziping.cli.terminal")
            .layer("process")
            .definedBy("org.ziping.cli.process")
            .whereLayer("commands")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("commands")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("commands", "batch")
            .because("a run over many files, a terminal and a process are the same whichever command asks for them");

    @ArchTest
    static final ArchRule onlyLettersAndTheirServerSpeakMail = noClasses()
            .that()
            .resideOutsideOfPackages("org.ziping.mail.letter", "org.ziping.mail.smtp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
            .because("the mail library is chosen twice: for writing a letter, and for handing it over");

    @ArchTest
    static final ArchRule readingKnowsNothingOfWriting = noClasses()
            .that()
            .resideInAPackage("org.ziping.form..")
            .and()
            .resideOutsideOfPackage("org.ziping.form.writeback")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ziping.form.writeback")
            .because("what a form says must not depend on what will be written into it");

    @ArchTest
    static final ArchRule theRoomsOfFormStandOnEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("notation")
            .definedBy("org.ziping.form.notation..")
            .layer("header")
            .definedBy("org.ziping.form.header")
            .layer("page")
            .definedBy("org.ziping.form.page")
            .layer("section")
            .definedBy("org.ziping.form.section")
            .layer("money")
            .definedBy("org.ziping.form.money")
            .layer("points")
            .definedBy("org.ziping.form.points")
            .layer("indicator")
            .definedBy("org.ziping.form.indicator")
            .layer("frame")
            .definedBy("org.ziping.form.frame")
            .layer("form")
            .definedBy("org.ziping.form")
            .whereLayer("notation")
            .mayNotAccessAnyLayer()
            .whereLayer("header")
            .mayNotAccessAnyLayer()
            .whereLayer("page")
            .mayOnlyAccessLayers("header", "notation")
            .whereLayer("section")
            .mayOnlyAccessLayers("header", "page", "notation")
            .whereLayer("money")
            .mayOnlyAccessLayers("header", "page", "section", "notation")
            .whereLayer("points")
            .mayOnlyAccessLayers("notation", "page")
            .whereLayer("indicator")
            .mayOnlyAccessLayers("header", "page", "section", "money", "points", "notation")
            .whereLayer("frame")
            .mayOnlyAccessLayers("header", "page", "section", "money", "indicator", "notation")
            .because("a form is understood from its words up: where they stand comes after what they mean");

    @ArchTest
    static final ArchRule theRoomsOfNotationStandOnEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.ziping.form.notation.text")
            .layer("measure")
            .definedBy("org.ziping.form.notation.measure")
            .layer("wording")
            .definedBy("org.ziping.form.notation.wording")
            .layer("rule")
            .definedBy("org.ziping.form.notation.rule")
            .layer("row")
            .definedBy("org.ziping.form.notation.row")
            .layer("remark")
            .definedBy("org.ziping.form.notation.remark")
            .layer("actual")
            .definedBy("org.ziping.form.notation.actual")
            .layer("notation")
            .definedBy("org.ziping.form.notation")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("measure")
            .mayOnlyAccessLayers("text")
            .whereLayer("wording")
            .mayOnlyAccessLayers("text", "measure")
            .whereLayer("rule")
            .mayOnlyAccessLayers("text", "measure", "wording")
            .whereLayer("row")
            .mayOnlyAccessLayers("text", "measure", "wording")
            .whereLayer("remark")
            .mayOnlyAccessLayers("text", "measure", "wording", "row")
            .whereLayer("actual")
            .mayOnlyAccessLayers("text", "measure", "wording", "row", "remark")
            .because("a word, a number and a unit mean the same whatever kind of cell they stand in");

    @ArchTest
    static final ArchRule formsAskOnlyForTheMeaningOfCells = noClasses()
            .that()
            .resideInAPackage("org.ziping.form..")
            .and()
            .resideOutsideOfPackage("org.ziping.form.notation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.ziping.form.notation.text",
                    "org.ziping.form.notation.measure",
                    "org.ziping.form.notation.wording",
                    "org.ziping.form.notation.rule",
                    "org.ziping.form.notation.remark",
                    "org.ziping.form.notation.actual")
            .because(
                    "where a cell stands and what its text means are two questions; the row is told, the rest is found out");

    @ArchTest
    static final ArchRule modelStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.ziping.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.ziping.model..")
            .because("the nouns must be usable, and testable, without any library");

    @ArchTest
    static final ArchRule understandingNeedsNoExcelLibrary = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.ziping.form..",
                    "org.ziping.scoring..",
                    "org.ziping.check..",
                    "org.ziping.job..",
                    "org.ziping.ledger..",
                    "org.ziping.mail..",
                    "org.ziping.dropfolder..",
                    "org.ziping.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("how files are read and written may be replaced without a line changed elsewhere");

    @ArchTest
    static final ArchRule easyExcelStaysBehindOneAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("org.ziping.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.alibaba..")
            .because("it is no longer maintained, so it must be replaceable in an hour");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.ziping.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a circle of packages can only be understood all at once");
}
