<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<#import "partials/bagian.ftl" as p>
<@b.paper>
<section class="bagian">
<@b.kop/>
<p class="pengantar rapat">${frame.name}</p>
<h1 class="tanpa-daftar">${frame.title}</h1>
<p class="redup rapat">${frame.line}<#if frame.status?has_content> · <strong>${frame.status}</strong></#if></p>
<p>${frame.when}</p>
<#if frame.press><p class="pemberitaan">${kata("rapat.dari_pemberitaan")}</p></#if>
<#if frame.sample><p class="contoh">${kata("bingkai.contoh")}. ${kata("bingkai.contoh_kalimat")}</p></#if>
<h2 class="tanpa-daftar">${kata("naskah.berkas.daftar")}</h2>
<nav class="isi" data-tingkat="2"></nav>
<@b.cite/>
<#if frame.page?has_content>
<figure><img src="qr:${frame.page}" alt="${kata("naskah.qr", frame.page)}" data-lebar="16%"><figcaption><a href="${frame.page}">${frame.page}</a></figcaption></figure>
</#if>
</section>
<section>
<h1>${kata("naskah.berkas.bahan")}</h1>
<@p.brief brief/>
</section>
<#if !planned>
<section>
<h1>${kata("naskah.berkas.hasil")}</h1>
<@u.facts facts/>
<h2>${kata("naskah.berkas.butir")}</h2>
<#if points.rows?has_content><@h.points points/><#else><p><em><span class="redup">${kata("naskah.kosong_hasil")}</span></em></p></#if>
<#if worries.rows?has_content>
<h2>${kata("naskah.potensi")}</h2>
<@h.worries worries/>
</#if>
<#if contrasts?has_content>
<h2>${kata("naskah.perbedaan")}</h2>
<@u.contrasts contrasts/>
</#if>
<#if !matrix??><@u.sources all=sources level=1/></#if>
</section>
</#if>
<#if matrix??>
<section class="bagian mendatar">
<h1>${kata("naskah.berkas.matriks")}</h1>
<#if matrix.meeting??><p class="bersama"><@u.words matrix.meeting/>. <span class="redup">${frame.asOf}.</span></p></#if>
<@p.matrix matrix/>
<@b.short/>
<@u.sources all=sources level=1/>
</section>
<#elseif planned>
<section>
<@u.sources all=sources level=1/>
</section>
</#if>
</@b.paper>
