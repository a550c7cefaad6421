:root {
<#list groups as group, values>
<#list values as name, value>
--${group}-${name}: ${value};
</#list>
</#list>
}
@media screen and (prefers-color-scheme: dark) {
:root {
<#list dark as name, value>
--warna-${name}: ${value};
</#list>
}
}
