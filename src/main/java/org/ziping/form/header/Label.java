package org.ziping.form.header;

/** What a label beside, above or below a value names; its title is its name in the synonym resource. */
public enum Label {
    PROJECT("项目名称"),
    UNIT("单位名称"),
    DEPARTMENT("主管部门"),
    YEAR("年度"),
    TOTAL("总分"),
    SUBTOTAL("小计"),
    RATING("自评等级"),
    EXPECTED("预期目标"),
    ACHIEVED("实际完成情况"),
    EVALUATOR("评价机构"),
    /** Whatever stands below a form: notes, remarks, signatures. */
    FOOTER("表尾");

    private final String title;

    Label(String title) {
        this.title = title;
    }

    /** Its name in the synonym resource. */
    public String title() {
        return title;
    }
}
