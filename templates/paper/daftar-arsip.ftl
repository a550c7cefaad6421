<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<section class="mendatar">
<@b.kop tight=true/>
<@d.title/>
<#if unit?has_content>
<dl><dt>${kata("naskah.arsip.unit")}</dt><dd>${unit}</dd></dl>
<#else>
<p class="isian" data-lebar="60%">${kata("naskah.arsip.unit")}:</p>
</#if>
<table class="garis">
<colgroup><col data-lebar="6%"><col data-lebar="8%"><col data-lebar="17%"><col data-lebar="9%"><col data-lebar="8.5%"><col data-lebar="5.5%"><col><col data-lebar="9.5%"><col data-lebar="9.5%"><col data-lebar="10%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.arsip.nomor_berkas")}</th><th scope="col">${kata("naskah.arsip.kode")}</th><th scope="col">${kata("naskah.arsip.uraian_berkas")}</th><th scope="col">${kata("naskah.arsip.kurun")}</th><th scope="col">${kata("naskah.arsip.jumlah")}</th><th scope="col">${kata("naskah.arsip.nomor_item")}</th><th scope="col">${kata("naskah.arsip.uraian_item")}</th><th scope="col">${kata("naskah.arsip.tanggal")}</th><th scope="col">${kata("naskah.arsip.tingkat")}</th><th scope="col">${kata("naskah.arsip.keterangan")}</th></tr></thead>
<tbody>
<#list files as file>
<#list file.items as item>
<tr><td class="tengah">${file.number}</td><#if item?is_first><@berkas file/><#else><@kosong/></#if><td class="tengah">${item.number}</td><td><@u.words item.about/></td><td><@u.orAbsent item.date/></td><td><@orAbsent item.form/></td><td><#list item.remarks as one>${one}<#sep><br></#list></td></tr>
<#else>
<tr><td class="tengah">${file.number}</td><@berkas file/><td colspan="5"><@u.absent/></td></tr>
</#list>
</#list>
</tbody>
</table>
<p class="kecil"><#if partial>${kata("naskah.arsip.sebagian")} </#if><@b.cited/></p>
<@d.alone letter/>
</section>
</@b.paper>

<#macro orAbsent text><#if text?has_content>${text}<#else><@u.absent/></#if></#macro>
<#-- Nomor berkas berulang di setiap baris, supaya item di halaman berikutnya tetap dikenali; keterangan berkas hanya di baris pertamanya. -->
<#macro berkas file><td><@orAbsent file.filing/></td><td><@u.words file.about/></td><td><@orAbsent file.span/></td><td>${file.count}</td></#macro>
<#macro kosong><td></td><td></td><td></td><td></td></#macro>
