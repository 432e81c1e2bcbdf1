package crosscheck;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The one rule of the house: each stage imports only those before it. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("crosscheck");

    @Test
    void eachStageImportsOnlyThoseBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("settings")
                .definedBy("crosscheck.settings..")
                .layer("source")
                .definedBy("crosscheck.source..")
                .layer("text")
                .definedBy("crosscheck.claim.text..")
                .layer("fact")
                .definedBy("crosscheck.claim.fact..")
                .layer("attribution")
                .definedBy("crosscheck.claim.attribution..")
                .layer("claim")
                .definedBy("crosscheck.claim")
                .layer("align")
                .definedBy("crosscheck.align..")
                .layer("finding")
                .definedBy("crosscheck.finding..")
                .layer("facade")
                .definedBy("crosscheck")
                .layer("baseline")
                .definedBy("crosscheck.baseline..")
                .layer("draft")
                .definedBy("crosscheck.draft..")
                .layer("feed")
                .definedBy("crosscheck.feed..")
                .layer("report")
                .definedBy("crosscheck.report..")
                .layer("train")
                .definedBy("crosscheck.train..")
                .layer("cli")
                .definedBy("crosscheck.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("train")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("feed")
                .mayOnlyBeAccessedByLayers("report", "cli")
                .whereLayer("draft")
                .mayOnlyBeAccessedByLayers("report", "cli")
                .whereLayer("baseline")
                .mayOnlyBeAccessedByLayers("draft", "feed", "report", "cli")
                .whereLayer("facade")
                .mayOnlyBeAccessedByLayers("draft", "feed", "train", "cli")
                .whereLayer("finding")
                .mayOnlyBeAccessedByLayers("facade", "baseline", "draft", "feed", "report", "train", "cli")
                .whereLayer("align")
                .mayOnlyBeAccessedByLayers("finding", "facade", "baseline", "draft", "feed", "report", "train", "cli")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers(
                        "align", "finding", "facade", "baseline", "draft", "feed", "report", "train", "cli")
                .whereLayer("attribution")
                .mayOnlyBeAccessedByLayers(
                        "claim", "align", "finding", "facade", "draft", "feed", "report", "train", "cli")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers(
                        "attribution", "claim", "align", "finding", "facade", "draft", "feed", "report", "train", "cli")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers(
                        "fact",
                        "attribution",
                        "claim",
                        "align",
                        "finding",
                        "facade",
                        "draft",
                        "feed",
                        "report",
                        "train",
                        "cli")
                .whereLayer("source")
                .mayOnlyAccessLayers("settings")
                .whereLayer("settings")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("crosscheck.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
