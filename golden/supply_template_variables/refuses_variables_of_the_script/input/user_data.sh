#!/bin/bash
TOKEN=$(curl -s -X PUT "http://169.254.169.254/latest/api/token")
export INSTANCE_ID=$(curl -s -H "X-aws-ec2-metadata-token: ${TOKEN}" http://169.254.169.254/latest/meta-data/instance-id)
echo "${HOSTNAME} ${INSTANCE_ID} ${environment}"
for disk in /dev/nvme*; do
  mkfs -t xfs "${disk}"
done
aws configure set region "${AWS_REGION}"
