package id.rakor.model.result;

import id.rakor.model.law.Election;
import id.rakor.model.law.Stage;
import id.rakor.model.party.Party;
import id.rakor.model.party.Person;
import id.rakor.model.place.Region;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Meta;
import id.rakor.model.value.CodeOf;
import id.rakor.model.value.Inline;
import id.rakor.model.value.Key;
import id.rakor.model.value.Ref;
import java.util.List;

/**
 * One point that a meeting ended with. Points may hold points.
 *
 * @param code its stable code within the meeting, formed like an id
 * @param number what is printed before it, or null
 * @param kind what kind of result it is; null for that of the point it stands in
 * @param text what is to be done, in our own words
 * @param addressees whom it is addressed to
 * @param owners who answers for it
 * @param supporters who helps
 * @param due by when, or null
 * @param postponed earlier deadlines, the oldest first
 * @param indicator how one sees that it is done, or null
 * @param target what is aimed at, or null
 * @param phases phases of handling conflict it belongs to
 * @param stages stages of an election it belongs to
 * @param elections elections
 * @param regions regions
 * @param themes subjects
 * @param speaker who put it forward, or null
 * @param session the code of the part of the programme it came from, or null
 * @param same the same point in earlier meetings
 * @param children points inside it
 * @param meta class, sources, notes
 */
public record Result(
        @Key(value = "kode", required = true) String code,
        @Key("nomor") String number,
        @Key("jenis") ResultKind kind,
        @Key(value = "teks", required = true) String text,
        @Key("untuk") List<Party> addressees,
        @Key("penanggung_jawab") List<Party> owners,
        @Key("pendukung") List<Party> supporters,
        @Key("tenggat") Deadline due,
        @Key("tenggat_lama") List<PastDeadline> postponed,
        @Key("indikator") String indicator,
        @Key("target") String target,
        @Key("fase") List<Phase> phases,
        @Key("tahapan") List<Stage> stages,
        @Key("pemilihan") List<Ref<Election>> elections,
        @Key("wilayah") List<Ref<Region>> regions,
        @Key("tema") List<Ref<Theme>> themes,
        @Key("oleh") Ref<Person> speaker,
        @Key("acara") @CodeOf("acara") String session,
        @Key("sama_dengan") List<Ref<Result>> same,
        @Key("butir") List<Result> children,
        @Inline Meta meta)
        implements Classified {}
