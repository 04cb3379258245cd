package org.plumbline.assessment;

import java.time.LocalDate;

/// A measurement with the day it was taken, as the person's calendar has it.
public record Taken(LocalDate day, Measurement measurement) {}
