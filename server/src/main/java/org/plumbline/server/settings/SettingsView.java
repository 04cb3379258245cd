package org.plumbline.server.settings;

import java.util.List;
import org.plumbline.server.words.ProfileWords;

/// What stands on the settings page.
///
/// @param lines what they told us, one line a question; empty before the first visit is over
/// @param place where the data lives, such as `the file /home/anna/plumbline/data/plumbline.db`
/// @param version of this program, such as `0.1.0`
public record SettingsView(List<ProfileWords.Line> lines, String place, String version) {}
