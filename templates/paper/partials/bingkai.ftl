<#-- Bingkai setiap naskah: kepala dan kaki berulang, kop, judul. -->
<#import "unsur.ftl" as u>
<#macro paper pages=0 before="">
<!DOCTYPE html>
<html lang="${frame.lang}">
<head><meta charset="utf-8"><title>${frame.name}: ${frame.title}</title></head>
<body<#if pages gt 0> data-halaman="${pages}"</#if><#if before?has_content> data-sampai="${before}"</#if>>
<header><span class="kiri"><#if frame.press><strong>${kata("naskah.pemberitaan")}</strong><#elseif frame.sample><span class="kelas">${kata("bingkai.contoh")}</span></#if></span><span class="tengah"><#if frame.press && frame.sample><span class="kelas">${kata("bingkai.contoh")}</span></#if><#if frame.halt?has_content> <span class="kelas">${frame.status?upper_case}</span></#if></span><span class="kanan"><#if frame.classification?has_content><span class="kelas">${frame.classification}</span></#if></span></header>
<@feet>, ${frame.foot}</@feet>
<#nested>
</body>
</html>
</#macro>

<#-- Kaki halaman: naskah apa dan yang mana, kelas, nomor halaman. -->
<#macro feet><footer><span class="kiri">${frame.name}<#nested></span><span class="tengah"><#if frame.classification?has_content && frame.classFoot><span class="kelas">${frame.classification}</span></#if></span><span class="kanan">${kata("naskah.halaman_kata")} <span class="halaman"></span> ${kata("naskah.halaman_dari")} <span class="jumlah"></span></span></footer></#macro>

<#-- Kop hanya pada naskah kantor sendiri. -->
<#macro kop tight=false>
<#if frame.letterhead??>
<div class="kop">
<#if frame.letterhead.logo??><img src="${frame.letterhead.logo}" alt="${frame.letterhead.alternative!kata("naskah.lambang")}"></#if>
<#list frame.letterhead.lines as line><p<#if line?is_last> class="besar"</#if>>${line?upper_case}</p></#list>
<#if tight><#if frame.letterhead.address?has_content><p class="kecil">${frame.letterhead.address?join(", ")}</p></#if><#else><#list frame.letterhead.address as line><p class="kecil">${line}</p></#list></#if>
</div>
</#if>
</#macro>

<#-- Kepala isi: jenis naskah, rapat, satu baris keterangan. -->
<#macro head tight=false>
<@kop tight/>
<#if tight>
<h1 class="rapat">${frame.name}: ${frame.title}</h1>
<#else>
<p class="pengantar rapat bersama">${frame.name}</p>
<h1 class="rapat">${frame.title}</h1>
</#if>
<#if frame.line?has_content><p class="redup rapat">${frame.line}<#if frame.status?has_content> · <strong>${frame.status}</strong></#if></p></#if>
<#if frame.press><p class="pemberitaan">${kata("rapat.dari_pemberitaan")}</p></#if>
<#if frame.sample><p class="contoh">${kata("bingkai.contoh")}. ${kata("bingkai.contoh_kalimat")}</p></#if>
</#macro>

<#-- Singkatan nama lembaga yang dipakai dalam tabel. -->
<#macro short><#if frame.abbreviations?has_content><p class="kecil"><span class="redup">${kata("naskah.singkatan")}: <#list frame.abbreviations as one>${one}<#sep>; </#list>.</span></p></#if></#macro>

<#-- Dari catatan mana naskah ini disusun, dan per hari apa. -->
<#macro cited><span class="redup"><#if frame.press>${frame.site}, ${frame.office}. </#if><#if frame.edition?has_content>${frame.edition}. </#if>${frame.asOf}.</span></#macro>
<#macro cite><p class="kecil"><@cited/></p></#macro>
