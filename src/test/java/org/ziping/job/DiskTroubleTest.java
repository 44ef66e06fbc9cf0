package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** What a person reads where the disk does not do as it should. */
class DiskTroubleTest {

    @Test
    void fullDiskIsSaidWhateverWrapsIt() {
        assertThat(DiskTrouble.sentence(new IOException("No space left on device")))
                .isEqualTo("磁盘满了，请腾出空间");
        assertThat(DiskTrouble.isFull(new UncheckedIOException(new IOException("Disk quota exceeded"))))
                .isTrue();
        assertThat(DiskTrouble.isFull(new IOException("Input/output error"))).isFalse();
    }

    @Test
    void otherTroubleNamesItsPlace() {
        assertThat(DiskTrouble.sentence(new AccessDeniedException("结果/表.xlsx")))
                .isEqualTo("没有写入的权限，或者文件正被打开，请先关闭 Excel、WPS、Word，仍不行就检查文件夹的权限：结果/表.xlsx");
        assertThat(DiskTrouble.sentence(new FileSystemException("结果/表.docx", null, "另一个程序正在使用此文件")))
                .isEqualTo("文件被占用或读写出错，请关闭打开着的文件再试：结果/表.docx: 另一个程序正在使用此文件");
    }
}
