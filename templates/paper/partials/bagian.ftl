<#-- Bagian yang sama dalam naskah tersendiri dan dalam berkas. -->
<#import "bingkai.ftl" as b>
<#import "unsur.ftl" as u>
<#import "hasil.ftl" as h>
<#macro brief brief tight=false>
<#local rapat = tight?then(" class=\"rapat\"", "")?no_esc>
<@u.facts brief.facts/>
<#if brief.aims?has_content>
<h2${rapat}>${kata("bagian.tujuan")}</h2>
<@u.list brief.aims/>
</#if>
<#if brief.last?? || brief.unpreceded?has_content>
<h2${rapat}>${kata("naskah.bahan.disepakati")}</h2>
</#if>
<#if brief.last??>
<p class="bersama"><@u.words brief.last/>. <span class="redup">${frame.asOf}.</span></p>
<#if brief.promised.rows?has_content><@h.points points=brief.promised/><#else><p><em><span class="redup">${kata("naskah.bahan.kosong")}</span></em></p></#if>
<h2${rapat}>${kata("naskah.bahan.terbuka")}</h2>
<#if brief.open.rows?has_content><@h.points points=brief.open age=true origin=true/><#else><p>${kata("naskah.bahan.semua_selesai")}</p></#if>
<#elseif brief.unpreceded?has_content>
<p>${brief.unpreceded}</p>
</#if>
<#if brief.worries.rows?has_content>
<h2${rapat}>${kata("naskah.potensi")}</h2>
<#if brief.feared??><p class="kecil redup bersama rapat">${kata("naskah.bahan.potensi_dari")}</p></#if>
<@h.worries brief.worries/>
</#if>
<#if brief.programme?has_content>
<h2${rapat}>${kata("bagian.acara")}</h2>
<@u.axis brief.programme/>
</#if>
<#if brief.invitees?has_content>
<h2${rapat}>${kata("naskah.bahan.undangan")}</h2>
<@invited brief.invitees/>
<#if brief.restInvitees?has_content><p class="kecil">${brief.restInvitees}</p></#if>
</#if>
</#macro>

<#-- Daftar bernomor; bila banyak, dalam dua kolom. -->
<#macro invited all>
<#if all?size gt 5>
<div class="kolom" data-jumlah="2">
<ol type="1" data-bentuk="1.">
<#list all as one><li><@u.words one/></li>
</#list>
</ol>
</div>
<#else>
<ol type="1" data-bentuk="1.">
<#list all as one><li><@u.words one/></li>
</#list>
</ol>
</#if>
</#macro>

<#-- Kolom yang kosong pada semua butir ditiadakan dan disebut sekali; bukti dan hambatan menyatu dengan perkembangannya. -->
<#macro matrix matrix origin=false>
<#local many = 2 + matrix.owned?then(1, 0) + matrix.supported?then(1, 0) + matrix.dated?then(1, 0) + matrix.aimed?then(1, 0) + matrix.followed?then(1, 0)>
<table class="garis">
<colgroup><col data-lebar="5%"><col><#if matrix.owned><col data-lebar="15%"></#if><#if matrix.supported><col data-lebar="13%"></#if><#if matrix.dated><col data-lebar="11%"></#if><#if matrix.aimed><col data-lebar="16%"></#if><#if matrix.followed><col data-lebar="24%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.butir")}</th><#if matrix.owned><th scope="col">${kata("hasil.bidang.penanggung_jawab")}</th></#if><#if matrix.supported><th scope="col">${kata("hasil.bidang.pendukung")}</th></#if><#if matrix.dated><th scope="col">${kata("hasil.bidang.tenggat")}</th></#if><#if matrix.aimed><th scope="col">${kata("naskah.matriks.indikator")}</th></#if><#if matrix.followed><th scope="col">${kata("naskah.matriks.perkembangan")}</th></#if></tr></thead>
<tbody>
<#list matrix.rows as row>
<#if row.gathers>
<tr class="bersama"><td>${row.number}</td><th scope="row" colspan="${many - 1}"><strong><@u.words row.text/></strong></th></tr>
<#else>
<tr><td><#if row.number?has_content>${row.number}<#else>${row?counter}</#if></td><td><@u.words row.text/><#if origin> <small><span class="redup">(<@u.bits row.origin/>)</span></small></#if></td><#if matrix.owned><td><@u.orAbsent row.owners/></td></#if><#if matrix.supported><td><@u.orAbsent row.supporters/></td></#if><#if matrix.dated><td><@h.due row/></td></#if><#if matrix.aimed><td><@u.linesOrAbsent row.aims/></td></#if><#if matrix.followed><td><@progress row/></td></#if></tr>
</#if>
</#list>
</tbody>
</table>
<#if matrix.missing?has_content><p class="kecil"><em><span class="redup">${matrix.missing}</span></em></p></#if>
</#macro>

<#macro progress row><@u.orAbsent row.status/><#if row.since?has_content>, <@u.bits row.since/></#if><#if row.progress?has_content><br><@u.lines row.progress/></#if><#if row.obstacles?has_content><br><@titled kata("naskah.matriks.hambatan") row.obstacles/></#if><#if row.evidence?has_content><br><@titled kata("naskah.matriks.bukti") row.evidence/></#if></#macro>
<#macro titled title all><span class="redup">${title}:</span> <#list all as one><@u.words one/><#sep>; </#list></#macro>

<#-- Halaman muka berkas dan buku: kop, jenis, judul, keterangan, daftar isi. -->
<#macro cover levels=2 qr=true>
<@b.kop/>
<p class="pengantar rapat">${frame.name}</p>
<h1 class="tanpa-daftar">${frame.title}</h1>
<#if frame.line?has_content><p class="redup rapat">${frame.line}<#if frame.status?has_content> · <strong>${frame.status}</strong></#if></p></#if>
<#if frame.when?has_content><p>${frame.when}</p></#if>
<#nested>
<#if frame.press><p class="pemberitaan">${kata("rapat.dari_pemberitaan")}</p></#if>
<#if frame.sample><p class="contoh">${kata("bingkai.contoh")}. ${kata("bingkai.contoh_kalimat")}</p></#if>
<h2 class="tanpa-daftar">${kata("naskah.berkas.daftar")}</h2>
<nav class="isi" data-tingkat="${levels}"></nav>
<@b.cite/>
<#if qr && frame.page?has_content>
<figure><img src="qr:${frame.page}" alt="${kata("naskah.qr", frame.page)}" data-lebar="16%"><figcaption><a href="${frame.page}">${frame.page}</a></figcaption></figure>
</#if>
</#macro>

<#-- Yang didapat semua peserta, sesudah halaman muka. -->
<#macro handout v>
<section>
<h1>${kata("naskah.berkas.bahan")}</h1>
<@brief v.brief/>
</section>
<#if !v.planned>
<section>
<h1>${kata("naskah.berkas.hasil")}</h1>
<@u.facts v.facts/>
<h2>${kata("naskah.berkas.butir")}</h2>
<#if v.points.rows?has_content><@h.points v.points/><#else><p><em><span class="redup">${kata("naskah.kosong_hasil")}</span></em></p></#if>
<#if v.worries.rows?has_content>
<h2>${kata("naskah.potensi")}</h2>
<@h.worries v.worries/>
</#if>
<#if v.contrasts?has_content>
<h2>${kata("naskah.perbedaan")}</h2>
<@u.contrasts v.contrasts/>
</#if>
<#if !v.matrix??><@u.sources all=v.sources level=1/></#if>
</section>
</#if>
<#if v.matrix??>
<section class="bagian mendatar">
<h1>${kata("naskah.berkas.matriks")}</h1>
<#if v.matrix.meeting??><p class="bersama"><@u.words v.matrix.meeting/>. <span class="redup">${frame.asOf}.</span></p></#if>
<@matrix v.matrix/>
<@b.short/>
<@u.sources all=v.sources level=1/>
</section>
<#elseif v.planned>
<section>
<@u.sources all=v.sources level=1/>
</section>
</#if>
</#macro>
