package id.rakor.model.meeting;

import id.rakor.model.value.Key;

/** What kind of agreement it is. */
public enum AgreementKind {
    @Key("kesepakatan-bersama")
    JOINT,
    @Key("pakta-integritas")
    PLEDGE,
    @Key("deklarasi")
    DECLARATION,
    @Key("berita-acara")
    RECORD,
    @Key("nota-kesepahaman")
    UNDERSTANDING
}
