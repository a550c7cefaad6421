<#import "partials/bingkai.ftl" as b>
<@b.paper>
<h1 class="rapat">${frame.name}: ${frame.title}</h1>
<table class="garis">
<colgroup><col data-lebar="50%"><col data-lebar="50%"></colgroup>
<tbody>
<#list rows as row>
<tr><#list row as one><td class="tengah" data-tinggi="54mm"><p class="kecil tengah">${frame.office}</p><p class="besar tengah">${one.name}</p><#if one.office?has_content><p class="tengah">${one.office}</p></#if><p class="kecil tengah redup">${frame.title}<br>${frame.foot}</p></td></#list><#if row?size == 1><td>&#160;</td></#if></tr>
</#list>
</tbody>
</table>
</@b.paper>
