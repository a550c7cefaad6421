<#-- Bagian naskah dinas: judul, isian kosong, tanda tangan, tembusan, paraf, daftar yang hadir, susunan acara. -->
<#import "unsur.ftl" as u>
<#macro blank>........................................</#macro>
<#-- Garis untuk diisi; tanpa keterangan bila judulnya sudah mengatakannya. -->
<#macro line what="" count=1>
<#if what?has_content><p class="rapat bersama">${what}</p></#if>
<#list 1..count as n><p class="isian" data-lebar="100%"></p>
</#list>
</#macro>
<#-- Bahwa isinya rekaan; bahwa rapatnya ditunda. -->
<#macro sample><#if frame.halt?has_content><p class="contoh">${frame.status?upper_case}. ${frame.halt}</p></#if><#if frame.sample><p class="contoh">${kata("bingkai.contoh")}. ${kata("bingkai.contoh_kalimat")}</p></#if></#macro>

<#-- Judul di tengah: jenis naskah, rapat, nomor. -->
<#macro title number="">
<@sample/>
<h1 class="tengah">${frame.name?upper_case}</h1>
<p class="tengah rapat"><strong>${frame.title}</strong></p>
<#if number?has_content><p class="tengah rapat">${kata("naskah.notula.nomor", number)}</p></#if>
</#macro>

<#-- Hari dan pukul menurut catatan; yang belum ada menjadi titik-titik. -->
<#-- Surat menulis "s.d. selesai" bila jam selesainya belum tercatat. -->
<#macro when protocol letter=false>
<dt>${kata("naskah.notula.hari")}</dt><dd><#if protocol.day?has_content><@u.bits protocol.day/><#else><@blank/></#if></dd>
<dt>${kata("naskah.notula.pukul")}</dt><dd><#if protocol.hours?has_content>${protocol.hours}<#if letter && !protocol.closed?has_content> ${kata("naskah.undangan.selesai")}</#if><#else><@blank/><#if protocol.closed?has_content> ${kata("waktu.sampai")} ${protocol.closed}</#if></#if></dd>
</#macro>
<#-- Keterangan tanpa nomor sumber; surat tidak memuatnya. -->
<#macro plainFacts all><#list all as fact>
<dt>${fact.label}</dt><dd><#if isOpen(fact)><@blank/><#else><#list fact.lines as line><@u.bits line.bits/><#sep><br></#list></#if></dd>
</#list></#macro>
<#-- Keterangan dengan nomor sumber; yang tidak disebut menjadi titik-titik. -->
<#macro facts all><#list all as fact>
<dt>${fact.label}</dt><dd><#if isOpen(fact)><@blank/><#else><@u.lines fact.lines/></#if></dd>
</#list></#macro>
<#function isOpen fact><#return fact.lines?size == 1 && fact.lines?first.bits?size == 1 && fact.lines?first.bits?first.form == "absent"></#function>
<#macro inLines all><#list all as line><@u.bits line.bits/><#sep><br></#list></#macro>
<#macro numbered all tight=false><#if all?size == 1><p<#if tight> class="rapat"</#if>><@u.bits all?first.bits/></p><#else><ol<#if tight> class="rapat"</#if>>
<#list all as one><li><@u.bits one.bits/></li>
</#list></ol></#if></#macro>

<#macro party role signature place="">
<div class="pihak">
<#if place?has_content><p>${place}</p></#if>
<#if role?has_content><p>${role},</p></#if>
<#list signature.above as line><p>${line}<#if line?is_last>,</#if></p></#list>
<p class="ruang"></p>
<p class="nama">${signature.name}</p>
<#list signature.below as line><p>${line}</p></#list>
</div>
</#macro>
<#-- Jabatan yang belum dikenal menjadi titik-titik, supaya surat tidak hanya bernama. -->
<#macro alone letter dated=true>
<div class="tanda-tangan<#if letter.electronic> tte</#if>">
<@party role=letter.signature.above?has_content?then("", kata("naskah.dinas.jabatan_kosong")) signature=letter.signature place=dated?then(letter.place, "")/>
</div>
</#macro>
<#-- Tanda tangan sekali lagi di bawah lampiran; tanpa pejabat yang dikenal tidak diulang. -->
<#macro again letter><#if letter.signature.above?has_content><@alone letter=letter dated=false/></#if></#macro>
<#-- Tembusan dan paraf dalam huruf kecil, supaya surat selesai pada satu halaman. -->
<#macro copies letter>
<#if letter.copies?has_content>
<p class="kecil rapat bersama">${kata("naskah.dinas.tembusan")}:<#list letter.copies as one><br>${one?counter}. <@u.bits one.bits/></#list></p>
</#if>
</#macro>
<#macro initials letter>
<#if letter.initials?has_content><p class="kecil rapat">${kata("naskah.dinas.paraf")}: <#list letter.initials as one>${kata("naskah.dinas.paraf_satu", one)}<#sep>; </#list></p></#if>
</#macro>

<#macro roll people groups>
<#if groups?has_content><p class="kecil rapat bersama"><strong>${kata("naskah.notula.kelompok")}:</strong> <@row groups/></p>
</#if>
<table class="garis">
<colgroup><col data-lebar="7%"><col data-lebar="33%"><#if frame.press><col><#else><col data-lebar="40%"><col data-lebar="20%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.absen.nama")}</th><th scope="col">${kata("naskah.absen.jabatan")}</th><#if !frame.press><th scope="col">${kata("naskah.absen.tanda_tangan")}</th></#if></tr></thead>
<tbody>
<#list people as one>
<tr><td class="angka">${one?counter}</td><td><@u.words one.name/></td><td><#list one.office as line><#if line.bits?has_content && line.bits?first.form == "quiet"><small><@u.full line/></small><#else><@u.full line/></#if><#sep><br></#list><#if one.represents?has_content><#if one.office?has_content><br></#if>${kata("rapat.mewakili")} <@u.bits one.represents/></#if><#if one.roles?has_content><#if one.office?has_content || one.represents?has_content><br></#if><small>${one.roles}</small></#if></td><#if !frame.press><td<#if one?counter % 2 == 0> class="tengah"</#if>>${one?counter}.</td></#if></tr>
</#list>
</tbody>
</table>
</#macro>
<#macro row all><#list all as one><@u.full one/><#sep>; </#list>.</#macro>

<#-- Susunan acara satu hari atau lebih, satu tabel sehari; tempat yang sama sepanjang hari disebut sekali. -->
<#macro days programme level=2>
<#list programme.days as one>
<#if one.day?has_content && (programme.days?size gt 1 || level == 2)><h${level}><@u.bits one.day/></h${level}></#if>
<#if one.where?has_content><p class="rapat bersama">${kata("naskah.acara.tempat")}: ${one.where}</p></#if>
<table class="garis">
<colgroup><col data-lebar="7%"><col data-lebar="17%"><col><#if programme.spoken><col data-lebar="28%"></#if><#if programme.placed><col data-lebar="22%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.absen.nomor")}</th><th scope="col">${kata("naskah.acara.pukul")}<#if programme.zone?has_content> (${programme.zone})</#if></th><th scope="col">${kata("naskah.acara.acara")}</th><#if programme.spoken><th scope="col">${kata("naskah.acara.pembicara")}</th></#if><#if programme.placed><th scope="col">${kata("naskah.acara.tempat")}</th></#if></tr></thead>
<tbody>
<#list one.slots as slot>
<tr><td class="angka">${slot?counter}</td><td><#if slot.hours?has_content>${slot.hours}<#else><@u.absent/></#if></td><td>${slot.subject}<#if slot.material?has_content><br><small>${kata("rapat.bahan", slot.material?join("; "))}</small></#if></td><#if programme.spoken><td><@inLines slot.speakers/></td></#if><#if programme.placed><td>${slot.where}</td></#if></tr>
</#list>
</tbody>
</table>
</#list>
</#macro>
