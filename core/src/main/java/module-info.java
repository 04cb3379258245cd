/// The training domain as pure functions: the same history in, the same prescription out.
///
/// It reads `java.base` alone: no clock, no disk, no network, no log line. See `HouseRulesTest` for what guards that.
module org.plumbline.core {
    requires static org.jspecify;

    exports org.plumbline.rule;
    exports org.plumbline.dose;
    exports org.plumbline.exercise;
    exports org.plumbline.person;
    exports org.plumbline.assessment;
    exports org.plumbline.desk;
    exports org.plumbline.search;
    exports org.plumbline.screening;
    exports org.plumbline.history;
    exports org.plumbline.progression;
    exports org.plumbline.planner;
    exports org.plumbline.progress;
}
