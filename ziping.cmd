@echo off
rem Starts ziping. In a source checkout it builds first where the sources are newer than what was built.
rem ASCII only: a Chinese Windows reads this file in code page 936.
setlocal DisableDelayedExpansion
set "home=%~dp0"

set "java="
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "java=%%~$PATH:j"
if not defined java (
    echo ziping: Java not found, please install JDK 17 or newer, or put one into the folder runtime>&2
    exit /b 2
)

set "lib=%home%lib"
set "build=clone"
if exist "%lib%\build.txt" set /p build=<"%lib%\build.txt"
if exist "%lib%\ziping.jar" goto run

set "lib=%home%target\lib"
if not exist "%home%target" mkdir "%home%target"
set "now=%home%target\sources-now.txt"
set "built=%home%target\sources-built.txt"
dir /s /a-d "%home%pom.xml" "%home%src\main" 2>nul | findstr /r "^[0-9]" >"%now%"
if not exist "%lib%\ziping.jar" goto build
fc "%now%" "%built%" >nul 2>nul
if not errorlevel 1 goto run

:build
echo ziping: building, the first time takes about a minute ...>&2
pushd "%home%"
call mvn -q -B -DskipTests -Dspotless.check.skip -Denforcer.skip package >"%home%target\build.log" 2>&1
if errorlevel 1 (
    popd
    echo ziping: the build failed, see target\build.log>&2
    exit /b 3
)
popd
copy /y "%now%" "%built%" >nul
del /q "%lib%\ziping-*.jsa" "%lib%\ziping-*.aot" >nul 2>nul

:run
rem The same settings as in the script "ziping", for the same reasons.
set "options=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djdk.console=java.base"
rem The dot keeps the last backslash from swallowing the quotation mark.
set "place=-Dziping.home=%home%."

rem What a start of Java needs again and again is kept in an archive that belongs to one Java and one build, beside the program
rem or, where nobody may write there, with the person. Java 25 and newer keep more in it (.aot) than older ones (.jsa). Without a
rem place to keep it all still works, only slower.
set "mark="
for %%j in ("%java%") do set "mark=%%~tj%%~zj%%~j"
set "mark=%mark:\=%"
set "mark=%mark:/=%"
set "mark=%mark::=%"
set "mark=%mark: =%"
set "mark=%build%-%mark:~-60%"
set "cache=%lib%"
set "probe=ziping-%random%%random%.tmp"
if exist "%lib%\ziping-%mark%.aot" goto choose
if exist "%lib%\ziping-%mark%.jsa" goto choose
copy /y nul "%lib%\%probe%" >nul 2>nul
if exist "%lib%\%probe%" (del /q "%lib%\%probe%") else set "cache=%LOCALAPPDATA%\ziping"
if exist "%cache%\ziping-%mark%.aot" goto choose
if exist "%cache%\ziping-%mark%.jsa" goto choose
if not exist "%cache%" mkdir "%cache%" >nul 2>nul
if not exist "%cache%" goto choose
del /q "%cache%\ziping-*.jsa" "%cache%\ziping-*.aot" >nul 2>nul
echo ziping: getting ready for this computer, only this once ...>&2
"%java%" %options% "-XX:AOTCacheOutput=%cache%\%probe%" "%place%" -jar "%lib%\ziping.jar" --warm-up >nul 2>nul
if exist "%cache%\%probe%" (
    move /y "%cache%\%probe%" "%cache%\ziping-%mark%.aot" >nul 2>nul
    goto choose
)
"%java%" %options% "-XX:ArchiveClassesAtExit=%cache%\%probe%" "%place%" -jar "%lib%\ziping.jar" --warm-up >nul 2>nul
rem An empty one says that this Java makes none, so that it is not tried at every start.
if not exist "%cache%\%probe%" copy /y nul "%cache%\%probe%" >nul 2>nul
move /y "%cache%\%probe%" "%cache%\ziping-%mark%.jsa" >nul 2>nul

:choose
rem The second compiler pays after some ten thousand forms: for a folder served for days, and for ledgers of a million rows.
set "tiers=-XX:TieredStopAtLevel=1"
if "%~1"=="watch" set "tiers="
if "%~1"=="ledger" set "tiers="
if exist "%cache%\ziping-%mark%.aot" goto ahead
"%java%" %options% %tiers% -Xshare:auto "-XX:SharedArchiveFile=%cache%\ziping-%mark%.jsa" "%place%" -jar "%lib%\ziping.jar" %*
exit /b %errorlevel%

:ahead
"%java%" %options% %tiers% -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%cache%\ziping-%mark%.aot" "%place%" -jar "%lib%\ziping.jar" %*
exit /b %errorlevel%
