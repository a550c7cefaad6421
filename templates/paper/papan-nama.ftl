<!DOCTYPE html>
<html lang="${frame.lang}">
<head><meta charset="utf-8"><title>${frame.name}: ${frame.title}</title></head>
<body data-lipat="dua">
<section class="mendatar">
<#list rows as row>
<#list row as one>
<p class="papan tengah">${one.name}</p>
<#if one.office?has_content><p class="tengah besar">${one.office}</p></#if>
<p class="tengah redup">${frame.title}, ${frame.foot}<#if frame.classification?has_content> · ${frame.classification}</#if><#if frame.sample> · ${kata("bingkai.contoh")}</#if></p>
</#list>
<#sep><hr class="halaman">
</#list>
</section>
</body>
</html>
