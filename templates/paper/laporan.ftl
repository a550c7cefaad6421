<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true lengkap=true>
<@b.paper>
<@b.kop/>
<@d.title letter.number/>
<#if letter.addressees?has_content>
<p class="bersama">${kata("naskah.dinas.yth")}<#if letter.addressees?size == 1> <@u.bits letter.addressees?first.bits/></#if></p>
<#if letter.addressees?size gt 1><@d.numbered letter.addressees/></#if>
</#if>
<h2>I. ${kata("naskah.laporan.pendahuluan")}</h2>
<h3>${kata("naskah.notula.dasar")}</h3>
<#if bases?has_content><@d.numbered bases/><#else><@d.line/></#if>
<h3>${kata("naskah.kak.tujuan")}</h3>
<#if aims?has_content><@d.numbered aims/><#else><@d.line/></#if>
<h3>${kata("naskah.laporan.lingkup")}</h3>
<#if scope?has_content><dl>
<@d.plainFacts scope/>
</dl><#else><@d.line/></#if>
<h2>II. ${kata("naskah.laporan.pelaksanaan")}</h2>
<dl>
<@d.when protocol/>
<@d.plainFacts facts/>
<dt>${kata("naskah.notula.hadir")}</dt><dd><#if attended?has_content>${attended}<#else><@d.blank/></#if></dd>
<#if groups?has_content><dt>${kata("naskah.notula.kelompok")}</dt><dd><@d.inLines groups/></dd></#if>
</dl>
<#if programme.days?has_content>
<h3>${kata("naskah.jenis.susunan-acara")}</h3>
<@d.days programme=programme level=4/>
</#if>
<h2>III. ${kata("naskah.laporan.hasil")}</h2>
<#if summary?has_content>${summary?no_esc}</#if>
<#if statements?has_content>
<h3>${kata("naskah.notula.yang_disampaikan")}</h3>
<@spoken statements/>
</#if>
<#if figures?has_content>
<h3>${kata("bagian.angka")}</h3>
<@spoken figures/>
</#if>
<h3>${heading}</h3>
<#if points.rows?has_content><@h.points points/><#else><@d.line kata("naskah.notula.keputusan_kosong") 2/></#if>
<h2>IV. ${kata("naskah.laporan.analisis")}</h2>
<#if worries.rows?has_content>
<p class="bersama">${kata("naskah.potensi")}:</p>
<@h.worries worries/>
</#if>
<#if standing?has_content><p>${standing} ${frame.asOf}.</p></#if>
<@d.line kata("naskah.laporan.analisis_kosong") 3/>
<h2>V. ${kata("naskah.notula.penutup")}</h2>
<p class="bersama">${kata("naskah.laporan.penutup")}</p>
<@d.alone letter/>
<@d.copies letter/>
<#if people?has_content>
<section>
<hr class="halaman">
<p class="rapat">${kata("naskah.notula.lampiran")}</p>
<h2 class="tengah">${kata("naskah.absen.daftar")}</h2>
<p class="tengah bersama"><strong>${frame.title}</strong></p>
<@d.roll people=people groups=[]/>
</section>
</#if>
</@b.paper>

<#macro spoken all>
<table class="tanpa-garis">
<colgroup><col data-lebar="30%"><col></colgroup>
<tbody>
<#list all as one>
<tr><th scope="row"><@d.inLines one.side/></th><td><@d.inLines one.lines/></td></tr>
</#list>
</tbody>
</table>
</#macro>
