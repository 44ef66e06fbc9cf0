package org.ziping.cli.batch;

import java.util.List;
import java.util.function.Function;
import org.ziping.cli.process.ControlC;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Stop;
import org.ziping.cli.terminal.Console;
import org.ziping.job.FileJob;
import org.ziping.job.Source;

/** Many files to be scored, which may take long: it can be stopped, and gone on with. */
public final class Batch {

    private static final String STOPPING = "正在停止：做完手上的文件就结束；再按一次 Ctrl-C 立即结束";

    private final Report report;
    private final FileJob job;
    private final Console console;

    public Batch(Report report, FileJob job, Console console) {
        this.report = report;
        this.job = job;
        this.console = console;
    }

    /** Does every file and gives the exit code. */
    public int over(List<Source> sources) {
        return run(sources, source -> new Step.Done(job.run(source)));
    }

    /**
     * Does what an earlier run has not, and gives the exit code.
     *
     * @param redoes whether what was completed is done again
     */
    public int resumed(List<Source> sources, DoneFiles done, boolean redoes) {
        try (done) {
            return run(sources, new Resumption(job, done, redoes));
        } finally {
            if (done.isLost()) {
                console.err().println("结果文件夹里的“" + DoneFiles.NAME + "”写不进去，下次运行会重算一部分已完成的文件");
            }
        }
    }

    private int run(List<Source> sources, Function<Source, Step> work) {
        Stop stop = new Stop();
        try (ControlC pressed = ControlC.listening(stop, () -> console.err().println(STOPPING))) {
            Tally tally = new Run(report, work, stop).over(sources);
            return pressed.wasPressed() ? stopped(tally) : tally.scored();
        }
    }

    private int stopped(Tally tally) {
        console.out().flush();
        console.err().println("已停止：手上的文件已做完，还有 " + tally.left() + " 个没有处理；再运行同一条命令即可继续");
        return ExitCode.INTERRUPTED;
    }
}
