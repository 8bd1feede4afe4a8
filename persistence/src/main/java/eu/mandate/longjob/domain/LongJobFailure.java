package eu.mandate.longjob.domain;

/** Why nothing came of a long job, with the sentence that tells a reader. The names are stored and public. */
public enum LongJobFailure {
    /** Roles are read anew when a job runs: an order gives nobody more than they may have then. */
    ROLE_LOST(
            "When the job was to run, you no longer had a role that may do this, or the space was closed.",
            "任务执行时，您已不具备所需的角色，或者空间已关闭。"),
    /** What was ordered is decided anew when the job runs. */
    REFUSED(
            "When the job was to run, the rules no longer allowed it. Order it again: the page then says why.",
            "任务执行时，规则已不再允许该操作。重新提交时，页面会说明原因。"),
    INTERRUPTED("The job was cut off several times, and is not tried again. Order it once more.", "任务多次中断，不再重试。请重新提交。"),
    TOO_LARGE(
            "The files kept for this space would become too large. Delete finished ones, or ask for less.",
            "本空间保存的文件将超出上限。请删除已完成的文件，或缩小范围后重新提交。"),
    FAULT("The job failed inside the product; the server’s log says why.", "任务因系统内部错误而失败，原因记录在服务器日志中。");

    private final String english;
    private final String chinese;

    LongJobFailure(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The reason in English. */
    public String english() {
        return english;
    }

    /** The reason in simplified Chinese. */
    public String chinese() {
        return chinese;
    }
}
