<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/hasil.ftl" as h>
<@b.page class="rapat" script=view.offer.chat?has_content>
<@b.head line=view.line recorded=true>
<#if view.status?has_content>
<p class="asal"><strong>${view.status}</strong></p>
</#if>
<#if view.fromPress>
<p class="asal">${kata("rapat.dari_pemberitaan")}</p>
</#if>
</@b.head>
<div class="dua-kolom">
<nav class="daftar-isi" aria-labelledby="di-halaman-ini">
<h2 id="di-halaman-ini">${kata("bingkai.di_halaman_ini")}</h2>
<ul>
<#list view.sections as name>
<li><a href="#${name}">${kata("bagian." + name)}</a></li>
</#list>
</ul>
</nav>
<div class="isi">
<section aria-label="${kata("rapat.fakta_utama")}">
<@u.facts view.facts/>
<#if view.remark?has_content>
<p class="catatan">${view.remark}</p>
</#if>
</section>
<#if view.summary?has_content>
<@part "ringkasan">
<div class="prosa"<@u.recorded/>>${view.summary?no_esc}</div>
</@part>
</#if>
<#if view.bases?has_content>
<@part "dasar"><@u.list view.bases/></@part>
</#if>
<#if view.aims?has_content || view.expected?has_content>
<@part "tujuan">
<#if view.aims?has_content><@u.list view.aims/></#if>
<#if view.expected?has_content>
<h3>${kata("rapat.hasil_diharapkan")}</h3>
<@u.list view.expected/>
</#if>
</@part>
</#if>
<#if view.programme?has_content>
<@part "acara"><@u.axis all=view.programme strong=false/></@part>
</#if>
<#if view.people?has_content || view.groups?has_content || view.invitees?has_content>
<@part "hadir"><@people/></@part>
</#if>
<#if view.statements?has_content>
<@part "pernyataan"><@u.axis view.statements/></@part>
</#if>
<#if view.figures?has_content>
<@part "angka"><@u.axis all=view.figures strong=false/></@part>
</#if>
<#if view.matrix.rows?has_content || view.conflicts?has_content>
<@part "potensi"><@conflicts/></@part>
</#if>
<@part "hasil"><@h.results view.results/></@part>
<#if view.agreements?has_content>
<@part "kesepakatan">
<#list view.agreements as one>
<div id="${one.anchor}" class="surat">
<h3><@u.words one.title/></h3>
<#if one.title.note??><@u.note one.title.note/></#if>
<#if one.facts?has_content><@u.facts one.facts/></#if>
</div>
</#list>
</@part>
</#if>
<#if view.minutes?has_content>
<@part "notula">
<div class="prosa"<@u.recorded/>>${view.minutes?no_esc}</div>
</@part>
</#if>
<#if !view.offer.empty>
<@part "naskah"><@offer/></@part>
</#if>
<#if view.documents?has_content || view.photos?has_content>
<@part "dokumen">
<#if view.documents?has_content><@papers/></#if>
<#if view.photos?has_content><@photos/></#if>
</@part>
</#if>
<#if view.contrasts?has_content>
<@part "keterangan"><@u.contrasts view.contrasts/></@part>
</#if>
<@part "kelengkapan"><@gaps/></@part>
<#if view.sources?has_content>
<@u.sources view.sources view.wholeMarks/>
</#if>
<#if !view.neighbours.empty>
<@part "sekitar"><@neighbours/></@part>
</#if>
</div>
</div>
</@b.page>

<#macro part name>
<section id="${name}">
<h2>${kata("bagian." + name)}</h2>
<#nested>
</section>
</#macro>

<#macro papers>
<ul class="daftar">
<#list view.documents as one>
<li>
<@paper one/>
</li>
</#list>
</ul>
</#macro>

<#macro paper one>
<@u.line one.head/>
<#if one.facts?has_content>
<dl class="bidang-butir">
<#list one.facts as fact>
<dt>${fact.label}</dt><dd><@u.lines fact.lines/></dd>
</#list>
</dl>
</#if>
</#macro>

<#macro photos>
<h3>${kata("rapat.foto")}</h3>
<div class="foto">
<#list view.photos as one>
<figure>
<a href="${one.href}"><img src="${one.href}" alt="${one.title}"<#if one.width gt 0> width="${one.width?c}" height="${one.height?c}"</#if> loading="lazy" decoding="async"></a>
<figcaption><@paper one.paper/></figcaption>
</figure>
</#list>
</div>
</#macro>

<#macro offer>
<#if view.offer.papers?has_content>
<@u.papers view.offer.papers/>
</#if>
<#if view.offer.chat?has_content>
<details class="salin">
<summary>${kata("rapat.naskah.salin")}</summary>
<p><label for="teks-salin">${kata("rapat.naskah.teks")}</label></p>
<textarea id="teks-salin" readonly rows="${view.offer.rows}" cols="60"<@u.recorded/>>${view.offer.chat}</textarea>
<p class="tombol">
<button type="button" data-salin="teks-salin" data-berhasil="${kata("rapat.naskah.tersalin")}" data-gagal="${kata("rapat.naskah.tak_tersalin")}" hidden>${kata("rapat.naskah.tombol")}</button>
<span role="status" data-hasil-salin="teks-salin"></span>
</p>
<p><a href="${view.offer.file}" type="text/plain">${kata("rapat.naskah.berkas_teks")}</a></p>
</details>
</#if>
</#macro>

<#macro people>
<#if view.people?has_content>
<ul class="daftar orang">
<#list view.people as one>
<li id="${one.anchor}">
<div class="nama"><@u.words one.name/></div>
<div class="kanan">
<#if one.name.note??><@u.note one.name.note/></#if>
<#list one.office as line><@u.line line/></#list>
<#if one.represents?has_content><div>${kata("rapat.mewakili")} <@u.bits one.represents/></div></#if>
<#if one.roles?has_content><div class="peran">${one.roles}</div></#if>
</div>
</li>
</#list>
</ul>
</#if>
<#if view.groups?has_content>
<h3>${kata("rapat.kelompok")}</h3>
<@u.list view.groups/>
</#if>
<#if view.invitees?has_content>
<h3>${kata("rapat.diundang")}</h3>
<@u.list view.invitees/>
</#if>
</#macro>

<#macro conflicts>
<#list view.matrix.common as line><div class="hitung"><@u.words line/></div></#list>
<#if view.matrix.plain>
<ul class="daftar">
<#list view.matrix.rows as row>
<li id="${row.anchor}"><@u.line row.form/><#list row.details as detail><div class="catatan"><@u.words detail/></div></#list></li>
</#list>
</ul>
<#elseif view.matrix.rows?has_content>
<table class="matriks<#if view.matrix.dense> padat</#if>">
<caption>${kata("rapat.matriks")}</caption>
<thead>
<tr>
<th scope="col">${kata("rapat.bentuk")}</th>
<#list view.matrix.stages as stage>
<th scope="col"><span>${stage}</span></th>
</#list>
</tr>
</thead>
<tbody>
<#list view.matrix.rows as row>
<tr id="${row.anchor}">
<th scope="row"><@u.line row.form/><#list row.details as detail><div class="catatan"><@u.words detail/></div></#list></th>
<#list row.at as stage>
<#if stage?has_content>
<td><@u.mark "selesai"/><span class="tersembunyi">${kata("rapat.rawan")}</span><span class="nama-tahap" aria-hidden="true">${stage}</span></td>
<#else>
<td class="kosong"></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
</#if>
<#if view.conflicts?has_content>
<h3>${kata("rapat.konflik")}</h3>
<@u.list view.conflicts/>
</#if>
</#macro>

<#macro gaps>
<p class="hitung">${kata("rapat.lengkap", view.gaps.known, view.gaps.total)}<#if view.gaps.missing?has_content> <#if view.gaps.own>${kata("rapat.catatan_celah_kantor")}<#else>${kata("rapat.catatan_celah")}</#if></#if></p>
<#if view.gaps.missing?has_content>
<dl class="celah">
<#list view.gaps.missing as question>
<div><dt>${question}</dt><dd class="tidak-disebut">${view.results.absent}</dd></div>
</#list>
</dl>
</#if>
</#macro>

<#macro neighbours>
<#assign n = view.neighbours>
<#if n.earlier?has_content>
<@u.list n.earlier/>
</#if>
<#if n.later?has_content>
<h3>${kata("rapat.ditindaklanjuti_di")}</h3>
<@u.list n.later/>
</#if>
<#if n.previous?has_content || n.next?has_content>
<h3>${kata("rapat.dalam_seri", n.series)}</h3>
<ul class="langkah">
<#if n.previous?has_content><li><span class="arah">${kata("rapat.sebelumnya")}</span> <@u.bits n.previous/></li></#if>
<#if n.next?has_content><li><span class="arah">${kata("rapat.sesudahnya")}</span> <@u.bits n.next/></li></#if>
</ul>
</#if>
</#macro>
