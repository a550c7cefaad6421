@echo off
rem Runs Rakor from this folder. Builds it with Maven first when it is missing or older than its sources.
rem The program in use lies in target\rakor, in one of two slots (a, b): a new one is made in the other slot and
rem takes over only when it is whole, so that a failed build, or a command still running, loses nothing.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "kept=%root%target\rakor"
set "log=%kept%\pembangunan.log"
set "now=%TEMP%\rakor-%RANDOM%%RANDOM%.txt"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
set "clicked="
if "%~1"=="" call :how_started

call :find_java
if defined run_home goto have_java
call :say "Java 17 atau lebih baru tidak ditemukan. Pasang JDK 17 (https://adoptium.net), atau arahkan JAVA_HOME ke sana."
set "code=3"
goto done

:have_java
call :fresh
if defined is_fresh goto run
call :renew
if defined failed set "code=3"
if defined failed goto done

:run
if "%~1"=="" set "quick="
if /i "%~1"=="bangun" set "quick="
if /i "%~1"=="build" set "quick="
"%run_home%\bin\java.exe" %quick% -Xshare:auto -Xlog:disable -XX:SharedArchiveFile="%kept%\%slot%\rakor.jsa" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -jar "%kept%\%slot%\rakor.jar" %*
set "code=%ERRORLEVEL%"

:done
if exist "%now%" del "%now%"
if defined clicked if not "%code%"=="0" call :hold
if defined page chcp %page% >nul
exit /b %code%

rem A double click starts a window with /c, which closes with its command: what went wrong must be read first.
:how_started
setlocal EnableDelayedExpansion
set "line=!CMDCMDLINE!"
set "rest=!line:/c=!"
set "found="
if not "!rest!"=="!line!" set "found=yes"
endlocal & set "clicked=%found%"
goto :eof

:hold
call :say "Tekan sembarang tombol untuk menutup jendela ini."
pause >nul
goto :eof

:say
set "text=%~1"
setlocal EnableDelayedExpansion
>&2 echo rakor: !text!
endlocal
goto :eof

rem --- Java: a home counts by its release file, which costs no start of a virtual machine

:find_java
set "run_home="
set "build_home="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined build_home goto :eof
set "on_path="
for %%j in (java.exe) do set "on_path=%%~dp$PATH:j"
if defined on_path call :consider "%on_path%.."
if defined build_home goto :eof
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :consider "%%~d"
goto :eof

:consider
if defined build_home goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "version="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto :eof
if not defined run_home set "run_home=%~1"
if exist "%~1\bin\javac.exe" set "build_home=%~1"
goto :eof

rem --- The program: which slot is in use, and whether it was made from the sources as they are

:in_use
set "slot="
if exist "%kept%\dipakai" set /p slot=<"%kept%\dipakai"
if not defined slot goto :eof
if not exist "%kept%\%slot%\rakor.jar" set "slot="
goto :eof

:sources
"%SystemRoot%\System32\where.exe" /t /r "%root%generator\src\main" *
"%SystemRoot%\System32\where.exe" /t /r "%root%generator\src\site\markdown\panduan" *
"%SystemRoot%\System32\where.exe" /t /r "%root%templates" *
"%SystemRoot%\System32\where.exe" /t /r "%root%content\rujukan" *
type "%root%pom.xml"
type "%root%generator\pom.xml"
goto :eof

:fresh
set "is_fresh="
call :in_use
call :sources >"%now%" 2>nul
if not defined slot goto :eof
"%SystemRoot%\System32\fc.exe" /b "%now%" "%kept%\%slot%\sumber-windows" >nul 2>nul
if not errorlevel 1 set "is_fresh=yes"
goto :eof

:find_maven
set "maven="
for %%m in (mvn.cmd) do set "maven=%%~$PATH:m"
if defined maven goto :eof
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "maven=%MAVEN_HOME%\bin\mvn.cmd"
if defined maven goto :eof
if defined M2_HOME if exist "%M2_HOME%\bin\mvn.cmd" set "maven=%M2_HOME%\bin\mvn.cmd"
goto :eof

:renew
set "failed="
set "lacking="
call :find_maven
if not defined maven set "lacking=Maven tidak ditemukan."
if defined maven if not defined build_home set "lacking=Java yang ada hanya untuk menjalankan (JRE), bukan untuk membangun (JDK)."
if not defined lacking goto with_maven
if defined slot call :say "%lacking% Dipakai program terakhir yang baik, lebih tua daripada sumbernya."
if defined slot goto :eof
call :say "%lacking% Untuk membangun program pertama kali diperlukan Maven 3.6.3 atau lebih baru (https://maven.apache.org) dan JDK 17 atau lebih baru (https://adoptium.net)."
set "failed=yes"
goto :eof

:try
echo x>"%kept%\coba"
goto :eof

rem The lock is an open file: the system lets go of it when its holder ends, however it ends.
:with_maven
if not exist "%kept%" mkdir "%kept%" 2>nul
call :try 2>nul
if exist "%kept%\coba" goto writable
if defined slot goto :eof
call :say "Folder %root%target tidak dapat ditulis."
set "failed=yes"
goto :eof

:writable
del "%kept%\coba"
set "told="
:wait
set "entered="
call :guarded 3>&2 2>nul
if defined entered goto :eof
if not defined told call :say "Menunggu pembangunan lain selesai."
set "told=yes"
>nul "%SystemRoot%\System32\ping.exe" -n 2 127.0.0.1
goto wait

:guarded
call :locked 9>"%kept%\kunci-windows"
goto :eof

:locked
set "entered=yes"
call :locked_build 2>&3
goto :eof

:locked_build
call :fresh
if defined is_fresh goto :eof
call :say "Membangun program dengan Maven (yang pertama memerlukan jaringan dan satu atau dua menit) ..."
call :build
call :in_use
if defined built goto :eof
call :say "Program gagal dibangun, atau Maven tidak dapat mengambil pustaka; periksa jaringan."
>&2 type "%log%"
call :say "Catatan lengkap: %log%"
if not defined slot set "failed=yes"
if defined slot call :say "Dipakai program terakhir yang baik, lebih tua daripada sumbernya."
goto :eof

:build
set "built="
set "new=a"
if "%slot%"=="a" set "new=b"
set "old_home=%JAVA_HOME%"
set "JAVA_HOME=%build_home%"
call "%maven%" -B -q -Dstyle.color=never -f "%root%pom.xml" -Drakor.program -Dmaven.test.skip=true package >"%log%" 2>&1
set "code=%ERRORLEVEL%"
set "JAVA_HOME=%old_home%"
if not "%code%"=="0" goto :eof
if exist "%kept%\%new%" rmdir /s /q "%kept%\%new%" >>"%log%" 2>&1
mkdir "%kept%\%new%\lib" >>"%log%" 2>&1
copy /y "%root%generator\target\rakor.jar" "%kept%\%new%\" >>"%log%" 2>&1
if errorlevel 1 goto :eof
copy /y "%root%generator\target\lib\*.jar" "%kept%\%new%\lib\" >>"%log%" 2>&1
if errorlevel 1 goto :eof
copy /y "%now%" "%kept%\%new%\sumber-windows" >>"%log%" 2>&1
if errorlevel 1 goto :eof
"%run_home%\bin\java.exe" %quick% -Xlog:disable -XX:ArchiveClassesAtExit="%kept%\%new%\rakor.jsa" -jar "%kept%\%new%\rakor.jar" periksa --content "%root%content" >nul 2>&1
>"%kept%\dipakai.baru" echo %new%
move /y "%kept%\dipakai.baru" "%kept%\dipakai" >>"%log%" 2>&1
if errorlevel 1 goto :eof
set "built=yes"
goto :eof
