// @generated from doudian/logistics/logistics.fetchBluetoothCmd.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 获取蓝牙打印指令 — `logistics.fetchBluetoothCmd`
///
/// Family: `logistics` (the feature `logistics`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianLogisticsFetchBluetoothCmdRequest, DoudianLogisticsFetchBluetoothCmdWaybillApply};
///
/// let request = DoudianLogisticsFetchBluetoothCmdRequest::new(
///     [DoudianLogisticsFetchBluetoothCmdWaybillApply::new("…", "…")],
///     "CPCL",
///     "origin",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdRequest {
    /// 运单信息
    ///
    /// At most 200.
    pub waybill_applies: Vec<DoudianLogisticsFetchBluetoothCmdWaybillApply>,
    /// 打印配置
    pub remote_print_config: Option<DoudianLogisticsFetchBluetoothCmdRemotePrintConfig>,
    /// 打印机指令类型
    ///
    /// Codes:
    ///
    /// - `CPCL` CPCL指令
    /// - `TSPL` TSPL指令
    pub cmd_type: String,
    /// 编码方式
    ///
    /// Codes:
    ///
    /// - `origin` 原串转base64
    /// - `gzip_byte` gzip压缩后转base64
    pub cmd_encode: String,
}

impl DoudianLogisticsFetchBluetoothCmdRequest {
    /// With the parameters that are required.
    pub fn new(
        waybill_applies: impl Into<Vec<DoudianLogisticsFetchBluetoothCmdWaybillApply>>,
        cmd_type: impl Into<String>,
        cmd_encode: impl Into<String>,
    ) -> Self {
        Self {
            waybill_applies: waybill_applies.into(),
            remote_print_config: None,
            cmd_type: cmd_type.into(),
            cmd_encode: cmd_encode.into(),
        }
    }

    /// Sets `remote_print_config` (打印配置).
    #[must_use]
    pub fn remote_print_config(
        mut self,
        remote_print_config: DoudianLogisticsFetchBluetoothCmdRemotePrintConfig,
    ) -> Self {
        self.remote_print_config = Some(remote_print_config);
        self
    }
}

/// The answer to [`DoudianLogisticsFetchBluetoothCmdRequest`].
pub type DoudianLogisticsFetchBluetoothCmdResponse = rt::DoudianResponse<
    DoudianLogisticsFetchBluetoothCmdData,
>;

impl rt::DoudianRequest for DoudianLogisticsFetchBluetoothCmdRequest {
    type Data = DoudianLogisticsFetchBluetoothCmdData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "logistics.fetchBluetoothCmd",
        path: "/logistics/fetchBluetoothCmd",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdRequest",
            &[
                rt::Field("waybill_applies", rt::REQUIRED, &[]),
                rt::Field("remote_print_config", 0, &[]),
                rt::Field("cmd_type", rt::REQUIRED, &["CPCL", "TSPL"]),
                rt::Field("cmd_encode", rt::REQUIRED, &["origin", "gzip_byte"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.cmd_encode);
        rt::put(w, 2, &self.cmd_type);
        rt::put(w, 1, &self.remote_print_config);
        rt::put(w, 0, &self.waybill_applies);
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsFetchBluetoothCmdRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_applies, r),
            1 => rt::get(&mut self.remote_print_config, r),
            2 => rt::get(&mut self.cmd_type, r),
            3 => rt::get(&mut self.cmd_encode, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianLogisticsFetchBluetoothCmdRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            waybill_applies: Default::default(),
            remote_print_config: Default::default(),
            cmd_type: Default::default(),
            cmd_encode: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdRequest, Self::blank());

/// Part of the answer to `logistics.fetchBluetoothCmd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdData {
    /// 运单的打印指令
    pub waybill_infos: Vec<DoudianLogisticsFetchBluetoothCmdWaybillInfo>,
    /// 错误信息
    pub err_infos: Vec<DoudianLogisticsFetchBluetoothCmdErrInfo>,
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdData",
            &[rt::Field("waybill_infos", 0, &[]), rt::Field("err_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_infos);
        rt::put(w, 0, &self.waybill_infos);
    }
}

impl rt::Decode for DoudianLogisticsFetchBluetoothCmdData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.waybill_infos, r),
            1 => rt::get(&mut self.err_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdData);

rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdData, Self::default());

/// Part of the answer to `logistics.fetchBluetoothCmd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdErrInfo {
    /// 运单号
    pub track_no: Option<String>,
    /// 错误码
    pub err_code: Option<i32>,
    /// 错误信息
    pub err_msg: Option<String>,
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdErrInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdErrInfo",
            &[
                rt::Field("track_no", 0, &[]),
                rt::Field("err_code", 0, &[]),
                rt::Field("err_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.err_code);
        rt::put(w, 2, &self.err_msg);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsFetchBluetoothCmdErrInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.err_code, r),
            2 => rt::get(&mut self.err_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdErrInfo);

rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdErrInfo, Self::default());

/// Part of the request `logistics.fetchBluetoothCmd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdRemotePrintConfig {
    /// 是否需要打印物流商logo
    pub need_top_logo: Option<bool>,
    /// 水平偏移量, in mm
    pub horizontal_offset: Option<i32>,
    /// 垂直偏移量, in mm
    pub vertical_offset: Option<i32>,
    /// 打印方向
    ///
    /// Codes:
    ///
    /// - `normal` 正常
    /// - `reverse` 反转
    pub print_direction: Option<String>,
    /// 打印机名称
    pub printer_name: String,
}

impl DoudianLogisticsFetchBluetoothCmdRemotePrintConfig {
    /// With the parameters that are required.
    pub fn new(printer_name: impl Into<String>) -> Self {
        Self {
            need_top_logo: None,
            horizontal_offset: None,
            vertical_offset: None,
            print_direction: None,
            printer_name: printer_name.into(),
        }
    }

    /// Sets `need_top_logo` (是否需要打印物流商logo).
    #[must_use]
    pub fn need_top_logo(mut self, need_top_logo: bool) -> Self {
        self.need_top_logo = Some(need_top_logo);
        self
    }

    /// Sets `horizontal_offset` (水平偏移量).
    #[must_use]
    pub fn horizontal_offset(mut self, horizontal_offset: i32) -> Self {
        self.horizontal_offset = Some(horizontal_offset);
        self
    }

    /// Sets `vertical_offset` (垂直偏移量).
    #[must_use]
    pub fn vertical_offset(mut self, vertical_offset: i32) -> Self {
        self.vertical_offset = Some(vertical_offset);
        self
    }

    /// Sets `print_direction` (打印方向).
    #[must_use]
    pub fn print_direction(mut self, print_direction: impl Into<String>) -> Self {
        self.print_direction = Some(print_direction.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdRemotePrintConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdRemotePrintConfig",
            &[
                rt::Field("need_top_logo", 0, &[]),
                rt::Field("horizontal_offset", 0, &[]),
                rt::Field("vertical_offset", 0, &[]),
                rt::Field("print_direction", 0, &["normal", "reverse"]),
                rt::Field("printer_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.horizontal_offset);
        rt::put(w, 0, &self.need_top_logo);
        rt::put(w, 3, &self.print_direction);
        rt::put(w, 4, &self.printer_name);
        rt::put(w, 2, &self.vertical_offset);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsFetchBluetoothCmdRemotePrintConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.need_top_logo, r),
            1 => rt::get(&mut self.horizontal_offset, r),
            2 => rt::get(&mut self.vertical_offset, r),
            3 => rt::get(&mut self.print_direction, r),
            4 => rt::get(&mut self.printer_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdRemotePrintConfig);

rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdRemotePrintConfig, Self::default());

/// Part of the request `logistics.fetchBluetoothCmd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdWaybillApply {
    /// 运单号
    pub track_no: String,
    /// 标准模板编码
    pub std_template_code: String,
    /// 自定义区模板url
    pub cus_template_url: Option<String>,
    /// 自定义区模板编码
    pub cus_template_code: Option<String>,
    /// 自定义区数据
    ///
    /// JSON inside text on the wire.
    ///
    /// Needs cus\_template\_url or cus\_template\_code beside it.
    pub cus_print_data: Option<rt::JsonText<rt::Value>>,
}

impl DoudianLogisticsFetchBluetoothCmdWaybillApply {
    /// With the parameters that are required.
    pub fn new(
        track_no: impl Into<String>,
        std_template_code: impl Into<String>,
    ) -> Self {
        Self {
            track_no: track_no.into(),
            std_template_code: std_template_code.into(),
            cus_template_url: None,
            cus_template_code: None,
            cus_print_data: None,
        }
    }

    /// Sets `cus_template_url` (自定义区模板url).
    #[must_use]
    pub fn cus_template_url(mut self, cus_template_url: impl Into<String>) -> Self {
        self.cus_template_url = Some(cus_template_url.into());
        self
    }

    /// Sets `cus_template_code` (自定义区模板编码).
    #[must_use]
    pub fn cus_template_code(mut self, cus_template_code: impl Into<String>) -> Self {
        self.cus_template_code = Some(cus_template_code.into());
        self
    }

    /// Sets `cus_print_data` (自定义区数据).
    #[must_use]
    pub fn cus_print_data(
        mut self,
        cus_print_data: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.cus_print_data = Some(cus_print_data.into());
        self
    }
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdWaybillApply {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdWaybillApply",
            &[
                rt::Field("track_no", rt::REQUIRED, &[]),
                rt::Field("std_template_code", rt::REQUIRED, &[]),
                rt::Field("cus_template_url", 0, &[]),
                rt::Field("cus_template_code", 0, &[]),
                rt::Field("cus_print_data", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.cus_print_data);
        rt::put(w, 3, &self.cus_template_code);
        rt::put(w, 2, &self.cus_template_url);
        rt::put(w, 1, &self.std_template_code);
        rt::put(w, 0, &self.track_no);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianLogisticsFetchBluetoothCmdWaybillApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.std_template_code, r),
            2 => rt::get(&mut self.cus_template_url, r),
            3 => rt::get(&mut self.cus_template_code, r),
            4 => rt::get(&mut self.cus_print_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdWaybillApply);

rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdWaybillApply, Self::default());

/// Part of the answer to `logistics.fetchBluetoothCmd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianLogisticsFetchBluetoothCmdWaybillInfo {
    /// 运单号
    pub track_no: Option<String>,
    /// 打印指令
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub print_data: Option<String>,
}

impl rt::Encode for DoudianLogisticsFetchBluetoothCmdWaybillInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianLogisticsFetchBluetoothCmdWaybillInfo",
            &[rt::Field("track_no", 0, &[]), rt::Field("print_data", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.print_data);
        rt::put(w, 0, &self.track_no);
    }
}

impl rt::Decode for DoudianLogisticsFetchBluetoothCmdWaybillInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_no, r),
            1 => rt::get(&mut self.print_data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianLogisticsFetchBluetoothCmdWaybillInfo);

rt::impl_serde!(DoudianLogisticsFetchBluetoothCmdWaybillInfo, Self::default());
