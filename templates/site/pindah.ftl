<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page refresh=view.target.value>
<@b.head/>
<p>${kata("pindah.kalimat")}</p>
<p><@u.bit view.target/></p>
</@b.page>
