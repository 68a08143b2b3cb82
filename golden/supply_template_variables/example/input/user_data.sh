#!/bin/bash
aws s3 cp "s3://${config_bucket}/app.conf" /etc/app.conf
echo "LOG_GROUP=/app/${environment}" >> /etc/environment
