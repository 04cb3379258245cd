package org.plumbline.server.week;

/// One field of a form that changes the week: `to`, `wednesday`.
public record EditField(String name, String value) {}
