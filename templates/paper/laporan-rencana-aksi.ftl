<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<section class="mendatar">
<@b.kop tight=true/>
<@d.sample/>
<#if frame.press><p class="pemberitaan">${kata("rapat.dari_pemberitaan")}</p></#if>
<h1 class="tengah">${frame.name?upper_case} ${kata("naskah.rencana.periode", period, year)?upper_case}</h1>
<p class="tengah rapat"><strong>${plan}</strong></p>
<#if !frame.press><p class="tengah rapat">${kata("naskah.notula.nomor", letter.number)}</p></#if>
<dl>
<dt>${kata("naskah.rencana.masa")}</dt><dd>${span} ${year}<#if running>. ${kata("naskah.rencana.berjalan")}</#if></dd>
<@d.plainFacts facts/>
<dt>${kata("naskah.notula.dasar")}</dt><dd><#if bases?has_content><#list bases as one><#if bases?size gt 1>${one?counter}. </#if><@u.bits one.bits/><#sep><br></#list><#else><@u.absent/></#if></dd>
</dl>
<h2>${kata("naskah.rencana.rekap")}</h2>
<p class="bersama">${summary} ${frame.asOf}.</p>
<table class="garis">
<colgroup><col><col class="angka" data-lebar="13%"><col class="angka" data-lebar="13%"><col class="angka" data-lebar="15%"><col class="angka" data-lebar="17%"><col class="angka" data-lebar="17%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.rencana.fase")}</th><th scope="col">${kata("naskah.rencana.aksi")}</th><th scope="col">${kata("naskah.rencana.dilaporkan")}</th><th scope="col">${kata("naskah.rencana.berbukti")}</th><th scope="col">${kata("naskah.rencana.belum_dilaporkan")?cap_first}</th><th scope="col">${kata("naskah.rencana.tanpa_target")}</th></tr></thead>
<tbody>
<#list recap as one>
<tr><@tally one/></tr>
</#list>
</tbody>
<#if recap?size gt 1><tfoot><tr><@tally whole/></tr></tfoot></#if>
</table>
<h2>${kata("naskah.rencana.capaian_aksi")}</h2>
<table class="garis">
<colgroup><col data-lebar="5%"><col data-lebar="15%"><col data-lebar="11%"><col data-lebar="11%"><col data-lebar="10%"><col data-lebar="9%"><col><col data-lebar="11%"><#if later><col data-lebar="15%"></#if></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.rencana.aksi")}</th><th scope="col">${kata("rencana.penanggung_jawab")}</th><th scope="col">${kata("rencana.terkait")}</th><th scope="col">${kata("rencana.ukuran")}</th><th scope="col">${kata("naskah.rencana.target", period)}</th><th scope="col">${kata("naskah.rencana.capaian", period)}</th><th scope="col">${kata("naskah.matriks.bukti")}</th><#if later><th scope="col">${kata("naskah.rencana.sebelumnya")}</th></#if></tr></thead>
<tbody>
<#list phases as phase>
<tr class="bersama"><th scope="row" colspan="${8 + later?then(1, 0)}"><strong>${phase.name}</strong></th></tr>
<#list phase.actions as one>
<tr><td>${one.number}</td><td><@u.full one.text/></td><td><@u.orAbsent one.owners/></td><td><@u.orAbsent one.others/></td><td><@u.linesOrAbsent one.measure/></td><td><@u.linesOrAbsent one.target/></td><#if one.reported><td><@u.lines one.outcome/></td><td><@u.linesOrAbsent one.evidence/></td><#else><td colspan="2"><em><span class="redup">${kata("naskah.rencana.belum_dilaporkan")}</span></em></td></#if><#if later><td><@u.lines one.earlier/></td></#if></tr>
</#list>
</#list>
</tbody>
</table>
<@b.short/>
<h2>${kata("naskah.rencana.yang_belum")}</h2>
<#if unreported?has_content><@gaps unreported/><#else><p>${kata("naskah.rencana.semua_dilaporkan")}</p></#if>
<#if unproved?has_content>
<h2>${kata("naskah.rencana.tanpa_bukti")}</h2>
<@gaps unproved/>
</#if>
<#if !frame.press>
<p class="bersama">${kata("naskah.laporan.penutup")}</p>
<@d.alone letter/>
</#if>
</section>
</@b.paper>

<#macro tally one><th scope="row">${one.name}</th><td>${one.actions}</td><td>${one.reported}</td><td>${one.proved}</td><td>${one.unreported}</td><td>${one.aimless}</td></#macro>

<#-- Aksi yang kurang, dengan siapa yang dapat melengkapinya. -->
<#macro gaps all>
<table>
<colgroup><col data-lebar="5%"><col><col data-lebar="32%"><col data-lebar="22%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.rencana.aksi")}</th><th scope="col">${kata("rencana.penanggung_jawab")}</th><th scope="col">${kata("naskah.rencana.target", period)}</th></tr></thead>
<tbody>
<#list all as one>
<tr><td>${one.number}</td><td><@u.words one.text/></td><td><@u.orAbsent one.owners/></td><td><@u.linesOrAbsent one.target/></td></tr>
</#list>
</tbody>
</table>
</#macro>
