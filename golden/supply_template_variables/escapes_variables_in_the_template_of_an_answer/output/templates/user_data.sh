#!/bin/bash
INSTANCE_ID=$(curl -s http://169.254.169.254/latest/meta-data/instance-id)
echo "$${INSTANCE_ID} on $${HOSTNAME}" | aws s3 cp - "s3://${bucket}/$${INSTANCE_ID}"
