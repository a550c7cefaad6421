<#-- Bingkai setiap halaman: kepala, jejak, isi, kaki. -->
<#import "unsur.ftl" as u>
<#macro page class="" refresh="" script=false>
<!DOCTYPE html>
<html lang="${frame.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self';<#if script> script-src 'self';</#if> img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<#if refresh?has_content>
<meta http-equiv="refresh" content="0; url=${refresh}">
</#if>
<title><#if frame.title != frame.site>${frame.title} – </#if>${frame.site}</title>
<link rel="stylesheet" href="${style}">
<#if script>
<script src="${code}" defer></script>
</#if>
<script type="application/ld+json">${data?no_esc}</script>
</head>
<body<#if class?has_content> class="${class}"</#if>>
<a class="lompat" href="#isi">${kata("bingkai.lompat")}</a>
<#if frame.sample>
<aside class="contoh" aria-label="${kata("bingkai.contoh")}"><strong>${kata("bingkai.contoh")}</strong> ${kata("bingkai.contoh_kalimat")}</aside>
</#if>
<header class="kepala">
<#if frame.edition?has_content>
<div class="edisi">
<p class="lebar"><span class="kotak">${frame.edition}</span> ${kata("bingkai.bukan_publik")}</p>
</div>
</#if>
<div class="lebar baris-kepala">
<div>
<span class="nama-kantor">${frame.office}</span>
<a class="nama-basis" href="${frame.home}">${frame.site}</a>
</div>
<nav class="menu" aria-label="${kata("bingkai.menu_utama")}">
<ul>
<#list frame.menu as entry>
<li><a href="${entry.href}"<#if entry.current> aria-current="true"</#if>>${entry.text}</a></li>
</#list>
</ul>
</nav>
</div>
</header>
<div class="lebar">
<#if frame.trail?has_content>
<nav class="jejak" aria-label="${kata("bingkai.jejak")}">
<ol>
<#list frame.trail as step>
<li><@u.bit step/></li>
</#list>
</ol>
</nav>
</#if>
<main id="isi">
<#nested>
</main>
</div>
<footer class="kaki">
<#if frame.sample>
<p class="contoh">${kata("bingkai.contoh")}</p>
</#if>
<div class="lebar">
<nav aria-label="${kata("bingkai.lainnya")}">
<ul>
<#list frame.more as entry>
<li><a href="${entry.href}"<#if entry.current> aria-current="true"</#if>>${entry.text}</a></li>
</#list>
</ul>
</nav>
<p>${frame.editionName}.<#if frame.asOf?has_content> ${frame.asOf}.</#if></p>
<p>${kata("bingkai.cara_kutip")}: ${frame.cite}</p>
</div>
</footer>
</body>
</html>
</#macro>

<#-- Kepala catatan: nama dengan gelar yang lebih ringan. -->
<#macro entryHead name line>
<div class="judul">
<@classBox/>
<h1<@u.recorded/>><@u.bits name/></h1>
<#if line?has_content>
<p class="keterangan">${line}</p>
</#if>
</div>
</#macro>

<#macro classBox>
<#if frame.classification?has_content>
<p><span class="kotak"><span class="tersembunyi">${kata("bingkai.kelas")}: </span>${frame.classification}</span></p>
</#if>
</#macro>

<#-- Kepala isi: kotak kelas, judul, satu baris keterangan. -->
<#macro head line="" recorded=false>
<div class="judul">
<@classBox/>
<h1<#if recorded><@u.recorded/></#if>>${frame.title}</h1>
<#if line?has_content>
<p class="keterangan">${line}</p>
</#if>
<#nested>
</div>
</#macro>
