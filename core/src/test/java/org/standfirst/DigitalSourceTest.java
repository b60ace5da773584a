package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigitalSourceTest {
    private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    /** The concepts of IPTC's Digital Source Type of October 2024, without retired concepts. */
    private static final Set<String> CONCEPTS = Set.of(
            "algorithmicMedia",
            "algorithmicallyEnhanced",
            "composite",
            "compositeCapture",
            "compositeSynthetic",
            "compositeWithTrainedAlgorithmicMedia",
            "computationalCapture",
            "dataDrivenMedia",
            "digitalCapture",
            "digitalCreation",
            "humanEdits",
            "negativeFilm",
            "positiveFilm",
            "print",
            "screenCapture",
            "trainedAlgorithmicMedia",
            "virtualRecording");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIGITISED")
    void isAConceptOfIptc(DigitalSource source) {
        String uri = source.uri().text();

        assertThat(uri).startsWith(IPTC);
        assertThat(CONCEPTS).contains(uri.substring(IPTC.length()));
    }

    @Test
    void hasNoAddressForAnUnknownMedium() {
        assertThat(DigitalSource.DIGITISED.uri()).isNull();
    }
}
