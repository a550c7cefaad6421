<#-- Bagian yang sama dalam naskah tersendiri dan dalam berkas. -->
<#import "unsur.ftl" as u>
<#import "hasil.ftl" as h>
<#macro brief brief tight=false>
<#local rapat = tight?then(" class=\"rapat\"", "")?no_esc>
<@u.facts brief.facts/>
<#if brief.aims?has_content>
<h2${rapat}>${kata("bagian.tujuan")}</h2>
<@u.list brief.aims/>
</#if>
<h2${rapat}>${kata("naskah.bahan.disepakati")}</h2>
<#if brief.last??>
<p class="bersama"><@u.words brief.last/>. <span class="redup">${frame.asOf}.</span></p>
<#if brief.promised.rows?has_content><@h.points points=brief.promised/><#else><p><em><span class="redup">${kata("naskah.bahan.kosong")}</span></em></p></#if>
<h2${rapat}>${kata("naskah.bahan.terbuka")}</h2>
<#if brief.open.rows?has_content><@h.points points=brief.open age=true origin=true/><#else><p>${kata("naskah.bahan.semua_selesai")}</p></#if>
<#else>
<p>${kata("naskah.bahan.belum_ada")}</p>
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
<@u.inRow brief.invitees/>
<#if brief.restInvitees?has_content><p class="kecil">${brief.restInvitees}</p></#if>
</#if>
</#macro>

<#macro matrix rows>
<table class="garis">
<colgroup><col data-lebar="4%"><col data-lebar="18%"><col data-lebar="12%"><col data-lebar="11%"><col data-lebar="9%"><col data-lebar="12%"><col data-lebar="9%"><col data-lebar="7%"><col data-lebar="9%"><col data-lebar="9%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.butir")}</th><th scope="col">${kata("hasil.bidang.penanggung_jawab")}</th><th scope="col">${kata("hasil.bidang.pendukung")}</th><th scope="col">${kata("hasil.bidang.tenggat")}</th><th scope="col">${kata("naskah.matriks.indikator")}</th><th scope="col">${kata("hasil.keadaan")}</th><th scope="col">${kata("naskah.matriks.tanggal")}</th><th scope="col">${kata("naskah.matriks.bukti")}</th><th scope="col">${kata("naskah.matriks.hambatan")}</th></tr></thead>
<tbody>
<#list rows as row>
<#if row.gathers>
<tr><td>${row.number}</td><th scope="row" colspan="9"><strong><@u.words row.text/></strong></th></tr>
<#else>
<tr><td>${row.number}</td><td><@u.words row.text/></td><td><@u.orAbsent row.owners/></td><td><@u.orAbsent row.supporters/></td><td><@h.due row/></td><td><@u.linesOrAbsent row.aims/></td><td><@u.orAbsent row.status/></td><td><@u.orAbsent row.since/></td><td><@u.linesOrAbsent row.evidence/></td><td><@u.linesOrAbsent row.obstacles/></td></tr>
</#if>
</#list>
</tbody>
</table>
</#macro>
