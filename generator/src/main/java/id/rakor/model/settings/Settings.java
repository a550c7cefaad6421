package id.rakor.model.settings;

import id.rakor.model.value.Key;
import id.rakor.model.value.Zone;

/**
 * What an office sets once for all its records: the file rakor.yaml.
 *
 * @param format version of the content format; 1
 * @param name name of the knowledge base
 * @param office name of the office that keeps it
 * @param description one sentence on what it holds, or null
 * @param zone time zone of the office, or null
 * @param address public address of the site, https, or null
 * @param contact how to reach the office, or null
 * @param sample whether the records are invented to show the program; each page then says so
 * @param papers how papers look, or null
 * @param whatsApp what stands around texts for chats, or null
 */
public record Settings(
        @Key(value = "format", required = true) Integer format,
        @Key(value = "nama", required = true) String name,
        @Key(value = "kantor", required = true) String office,
        @Key("uraian") String description,
        @Key("zona") Zone zone,
        @Key("alamat") String address,
        @Key("kontak") String contact,
        @Key("contoh") Boolean sample,
        @Key("naskah") PaperSettings papers,
        @Key("whatsapp") WhatsApp whatsApp) {}
