package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.MachineRights;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the rights in a work. */
final class RightsJson {
    private RightsJson() {}

    static JsonWriter write(Rights rights, JsonWriter json) {
        json.object();
        json.text(COPYRIGHT_HOLDER, rights.copyrightHolder());
        json.text(COPYRIGHT_NOTICE, rights.copyrightNotice());
        json.text(USAGE_TERMS, rights.usageTerms());
        json.url(LICENCE, rights.licence());
        json.url(ACQUIRE_LICENCE_PAGE, rights.acquireLicencePage());
        json.member(MACHINE_RIGHTS, rights.machineRights(), MachineRightsJson::write);
        json.url(C2PA_MANIFEST, rights.c2paManifest());
        return json.endObject();
    }

    static Rights read(JsonInput in) {
        String copyrightHolder = null;
        String copyrightNotice = null;
        String usageTerms = null;
        Url licence = null;
        Url acquireLicencePage = null;
        MachineRights machineRights = null;
        Url c2paManifest = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case COPYRIGHT_HOLDER -> copyrightHolder = in.text();
                case COPYRIGHT_NOTICE -> copyrightNotice = in.text();
                case USAGE_TERMS -> usageTerms = in.text();
                case LICENCE -> licence = in.url();
                case ACQUIRE_LICENCE_PAGE -> acquireLicencePage = in.url();
                case MACHINE_RIGHTS -> machineRights = MachineRightsJson.read(in);
                case C2PA_MANIFEST -> c2paManifest = in.url();
                default -> in.unknown();
            }
        }
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }
}
