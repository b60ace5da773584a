package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.MachineRights;
import org.standfirst.MachineRights.TdmReservation;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the rights of machines to use a work. */
final class MachineRightsJson {
    private static final Choice<TdmReservation> RESERVATIONS = Choice.of(TdmReservation.class);

    private MachineRightsJson() {}

    static JsonWriter write(MachineRights rights, JsonWriter json) {
        json.object();
        json.word(TDM_RESERVATION, RESERVATIONS.wordOrNull(rights.tdmReservation()));
        json.url(TDM_POLICY, rights.tdmPolicy());
        json.url(RSL_LICENCE, rights.rslLicence());
        return json.endObject();
    }

    static MachineRights read(JsonInput in) {
        TdmReservation tdmReservation = null;
        Url tdmPolicy = null;
        Url rslLicence = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case TDM_RESERVATION -> tdmReservation = in.choice(RESERVATIONS);
                case TDM_POLICY -> tdmPolicy = in.url();
                case RSL_LICENCE -> rslLicence = in.url();
                default -> in.unknown();
            }
        }
        return new MachineRights(tdmReservation, tdmPolicy, rslLicence);
    }
}
