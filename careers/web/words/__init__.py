"""What the site says about a value, one module for each kind of thing said.

Every function here takes a value and gives plain English, or ``None`` when the ad
does not say: the template then shows “Not stated”. Reached through `wording`.
"""
