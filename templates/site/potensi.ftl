<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="daftar-halaman">
<@b.head/>
<@u.choices view.sisters kata("register.sejenis")/>
<p class="pengantar">${view.sentence}</p>
<@u.ways view.ways/>
<#if view.rows?has_content>
<table class="matriks silang<#if view.dense> padat</#if>">
<caption>${kata("rapat.matriks_semua")}</caption>
<thead>
<tr>
<th scope="col">${kata("rapat.bentuk")}</th>
<#list view.stages as stage>
<th scope="col"><a href="${stage.href}">${stage.text}</a></th>
</#list>
</tr>
</thead>
<tbody>
<#list view.rows as row>
<tr>
<th scope="row"><div class="garis">${row.form}</div><div class="catatan">${row.count}</div></th>
<#list row.cells as cell>
<#if cell.href?has_content>
<td><a href="${cell.href}"><span class="nama-tahap">${cell.stage}: </span>${cell.count}<span class="tersembunyi"> ${kata("rapat.kali")}</span></a></td>
<#else>
<td class="kosong"></td>
</#if>
</#list>
</tr>
</#list>
</tbody>
</table>
</#if>
</@b.page>
