@echo off
rem Serves a drop folder beside the program; a double click starts it.
rem ASCII only: a Chinese Windows reads this file in code page 936. So the folder takes its name from this file's own, without the
rem first two characters (the word for start): a copy under another name serves another folder.
setlocal DisableDelayedExpansion
set "name=%~n0"
set "name=%name:~2%"
if not defined name set "name=inbox"
set "folder=%~dp0%name%"
if not exist "%folder%\" mkdir "%folder%"
if not exist "%folder%\" goto unwritable
rem The program serves the folder it stands in, so that no Chinese name has to pass through a command line; pushd also opens a share.
pushd "%folder%"
call "%~dp0ziping.cmd" watch %*
set "code=%errorlevel%"
popd
if not "%code%"=="0" if not "%code%"=="130" goto wait
exit /b %code%

:unwritable
echo ziping: cannot make a folder here; please unpack the program where you may write>&2
set "code=2"

:wait
rem Whoever double-clicked wants to read why it ended.
pause
exit /b %code%
