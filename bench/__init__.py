"""Speed, as ratios against peers in the same run. `python -m bench` prints them."""
