package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import org.jspecify.annotations.Nullable;
import org.standfirst.DigitalSource;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Rights;
import org.standfirst.json.writer.Word;

/** Writes the credit of a work, its rights and its digital source type. */
final class SchemaRights {
    private static final Word ALGORITHMICALLY_ENHANCED = source("AlgorithmicallyEnhanced");
    private static final Word COMPOSITE = source("Composite");
    private static final Word COMPOSITE_SYNTHETIC = source("CompositeSynthetic");
    private static final Word COMPOSITE_WITH_TRAINED = source("CompositeWithTrainedAlgorithmicMedia");
    private static final Word DIGITAL_ART = source("DigitalArt");
    private static final Word DIGITAL_CAPTURE = source("DigitalCapture");
    private static final Word NEGATIVE_FILM = source("NegativeFilm");
    private static final Word POSITIVE_FILM = source("PositiveFilm");
    private static final Word PRINT = source("Print");
    private static final Word TRAINED = source("TrainedAlgorithmicMedia");

    private SchemaRights() {}

    /** Writes the credit line, and the photographer as the work's creator. */
    static void credit(@Nullable MediaCredit credit, SchemaWriter json) {
        if (credit != null) {
            json.text(CREDIT_TEXT, credit.text());
            json.member(CREATOR, "credit.photographer", credit.photographer(), SchemaPeople::person);
        }
    }

    /** Writes the copyright notice and the addresses; not the holder, who may be a person or an organisation. */
    static void rights(String component, @Nullable Rights rights, SchemaWriter json) {
        if (rights != null) {
            json.text(COPYRIGHT_NOTICE, rights.copyrightNotice());
            json.url(LICENSE, component + ".licence", rights.licence());
            json.url(ACQUIRE_LICENSE_PAGE, component + ".acquireLicencePage", rights.acquireLicencePage());
        }
    }

    /** Writes the rights in a photo, video or audio. */
    static void media(@Nullable Rights rights, SchemaWriter json) {
        rights("rights", rights, json);
        machineRights("rights", rights == null ? null : rights.machineRights(), json);
    }

    /** Writes the address of the licences for machines, or else of the policy on text and data mining. */
    static void machineRights(String component, @Nullable MachineRights rights, SchemaWriter json) {
        if (rights != null && rights.rslLicence() != null) {
            json.url(USAGE_INFO, component + ".machineRights.rslLicence", rights.rslLicence());
        } else if (rights != null) {
            json.url(USAGE_INFO, component + ".machineRights.tdmPolicy", rights.tdmPolicy());
        }
    }

    /** Writes the digital source type of a work. It is omitted and reported if schema.org has no term for it. */
    static void source(String component, @Nullable DigitalSource source, SchemaWriter json) {
        Word term = source == null ? null : term(source);
        json.term(DIGITAL_SOURCE_TYPE, term);
        if (source != null && term == null) {
            json.reportOmission(component, source.toString(), "has no term in schema.org");
        }
    }

    /** Returns the term, or {@code null} if schema.org has none. Some terms are former names of IPTC's codes. */
    private static @Nullable Word term(DigitalSource source) {
        return switch (source) {
            case DIGITAL_CAPTURE -> DIGITAL_CAPTURE;
            case NEGATIVE_FILM -> NEGATIVE_FILM;
            case POSITIVE_FILM -> POSITIVE_FILM;
            case PRINT -> PRINT;
            case HUMAN_CREATED -> DIGITAL_ART;
            case COMPOSITE -> COMPOSITE;
            case COMPOSITE_SYNTHETIC -> COMPOSITE_SYNTHETIC;
            case ALGORITHMICALLY_ENHANCED -> ALGORITHMICALLY_ENHANCED;
            case COMPOSITE_WITH_AI -> COMPOSITE_WITH_TRAINED;
            case AI_GENERATED -> TRAINED;
            case DIGITISED, HUMAN_EDITED -> null;
        };
    }

    private static Word source(String name) {
        return Word.of("https://schema.org/" + name + "DigitalSource");
    }
}
