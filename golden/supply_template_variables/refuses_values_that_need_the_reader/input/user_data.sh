#!/bin/bash
echo "${autoscaling_group_name}"
