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
    echo ziping: Java not found, please install JDK 17 or newer>&2
    exit /b 2
)

set "lib=%home%lib"
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

:run
rem The class-data archive is made once; without it all still works, only slower.
set "archive=%lib%\ziping.jsa"
set "options=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
rem The dot keeps the last backslash from swallowing the quotation mark.
set "place=-Dziping.home=%home%."
if not exist "%archive%" "%java%" %options% "-XX:ArchiveClassesAtExit=%archive%" "%place%" -jar "%lib%\ziping.jar" --warm-up >nul 2>nul
"%java%" %options% -Xshare:auto "-XX:SharedArchiveFile=%archive%" "%place%" -jar "%lib%\ziping.jar" %*
exit /b %errorlevel%
