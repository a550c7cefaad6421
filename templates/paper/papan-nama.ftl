<!DOCTYPE html>
<html lang="${frame.lang}">
<head><meta charset="utf-8"><title>${frame.name}: ${frame.title}</title></head>
<body data-lipat="dua">
<section class="mendatar">
<#list rows as row>
<#list row as one>
<p class="papan tengah">${one.name}</p>
<#if one.office?has_content><p class="papan kedua tengah">${one.office}</p></#if>
<#if frame.className != kata("pilihan.Classification.biasa")><p class="tengah redup">${frame.className}</p></#if><#if frame.sample><p class="tengah redup">${kata("bingkai.contoh")}</p></#if>
</#list>
<#sep><hr class="halaman">
</#list>
</section>
</body>
</html>
